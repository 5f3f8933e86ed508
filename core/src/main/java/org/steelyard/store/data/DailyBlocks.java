package org.steelyard.store.data;

import java.time.LocalDate;
import java.util.List;

/// Events of directed pairs of states summed by day and publisher, as plain arrays: what measures
/// over millions of events read. Pairs stand by source and target, blocks of a pair by day.
public final class DailyBlocks {
  /// Nothing.
  public static final DailyBlocks NONE =
      new DailyBlocks(List.of(), List.of(), new int[1], new int[0], new int[0], new double[0]);

  private final List<String> sources;
  private final List<String> targets;
  private final int[] starts;
  private final int[] days;
  private final int[] counts;
  private final double[] sums;

  /// Takes the arrays as they are: who made them must not change them any more.
  ///
  /// @param sources ISO codes of the acting states, one a pair
  /// @param targets ISO codes of the states acted upon, one a pair
  /// @param starts first block of each pair, and behind the last pair the number of blocks
  /// @param days day of each block, counted from 1970-01-01
  /// @param counts events of each block, 1 or more
  /// @param sums sum of the intensities of each block's events
  public DailyBlocks(
      List<String> sources,
      List<String> targets,
      int[] starts,
      int[] days,
      int[] counts,
      double[] sums) {
    this.sources = List.copyOf(sources);
    this.targets = List.copyOf(targets);
    this.starts = starts;
    this.days = days;
    this.counts = counts;
    this.sums = sums;
    if (starts.length != sources.size() + 1
        || targets.size() != sources.size()
        || starts[sources.size()] != days.length
        || counts.length != days.length
        || sums.length != days.length) {
      throw new IllegalArgumentException(
          "Pairs, "
              + sources.size()
              + ", and blocks, "
              + days.length
              + ", do not fit.\nMaybe an array has room to spare.");
    }
  }

  /// How many directed pairs there are.
  public int pairs() {
    return sources.size();
  }

  /// How many blocks there are in all.
  public int blocks() {
    return days.length;
  }

  /// ISO code of the acting state of a pair.
  public String source(int pair) {
    return sources.get(pair);
  }

  /// ISO code of the state acted upon of a pair.
  public String target(int pair) {
    return targets.get(pair);
  }

  /// First block of a pair.
  public int start(int pair) {
    return starts[pair];
  }

  /// Behind the last block of a pair.
  public int end(int pair) {
    return starts[pair + 1];
  }

  /// Day of a block, counted from 1970-01-01.
  public int day(int block) {
    return days[block];
  }

  /// Events of a block, 1 or more.
  public int count(int block) {
    return counts[block];
  }

  /// Sum of the intensities of a block's events.
  public double sum(int block) {
    return sums[block];
  }

  /// First day of any block; [LocalDate#MAX] of none.
  public LocalDate first() {
    int first = Integer.MAX_VALUE;
    for (int pair = 0; pair < pairs(); pair++) {
      first = Math.min(first, days[starts[pair]]);
    }
    return blocks() == 0 ? LocalDate.MAX : LocalDate.ofEpochDay(first);
  }

  /// Last day of any block; [LocalDate#MIN] of none.
  public LocalDate last() {
    int last = Integer.MIN_VALUE;
    for (int pair = 0; pair < pairs(); pair++) {
      last = Math.max(last, days[starts[pair + 1] - 1]);
    }
    return blocks() == 0 ? LocalDate.MIN : LocalDate.ofEpochDay(last);
  }
}
