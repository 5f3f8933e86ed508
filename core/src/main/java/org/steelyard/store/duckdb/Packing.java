package org.steelyard.store.duckdb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.steelyard.store.data.DailyBlocks;

/// Events packed into two numbers each, on their way to blocks: counted out by pair, sorted within
/// a pair, and summed. Exact sums of millionths, so that no order of reading shows in the result.
final class Packing {
  static final int DAY_BITS = 15;
  static final int TELLER_BITS = 23;
  static final int VALUE_BITS = 25;
  static final int DAY_SHIFT = TELLER_BITS + VALUE_BITS;

  /// What is added to an intensity in millionths, so that it is never negative.
  static final int ZERO = 10_000_000;

  private static final int PIECE = 1 << 18;

  private final List<String> states;
  private final int first;
  private final int[] sizes;
  private final List<int[]> pairs = new ArrayList<>();
  private final List<long[]> events = new ArrayList<>();
  private int[] pairPiece = new int[0];
  private long[] eventPiece = new long[0];
  private int used;
  private int total;

  /// @param states in order; a pair's number is source times their count plus target
  /// @param first day that is 0 in a packed event
  Packing(List<String> states, int first) {
    this.states = states;
    this.first = first;
    this.sizes = new int[states.size() * states.size()];
  }

  void add(int pair, long event) {
    if (used == pairPiece.length) {
      pairPiece = new int[PIECE];
      eventPiece = new long[PIECE];
      pairs.add(pairPiece);
      events.add(eventPiece);
      used = 0;
    }
    pairPiece[used] = pair;
    eventPiece[used++] = event;
    sizes[pair]++;
    total++;
  }

  DailyBlocks blocks() {
    int[] ends = new int[sizes.length];
    for (int pair = 1; pair < ends.length; pair++) {
      ends[pair] = ends[pair - 1] + sizes[pair - 1];
    }
    long[] sorted = new long[total];
    int left = total;
    for (int p = 0; p < pairs.size(); p++) {
      int[] of = pairs.get(p);
      long[] what = events.get(p);
      for (int i = 0; i < Math.min(left, PIECE); i++) {
        sorted[ends[of[i]]++] = what[i];
      }
      left -= PIECE;
      // Memory: the pieces and what they are sorted into need not stand side by side.
      pairs.set(p, new int[0]);
      events.set(p, new long[0]);
    }
    int[] counted = new int[sizes.length];
    IntStream.range(0, sizes.length)
        .parallel()
        .filter(pair -> sizes[pair] > 0)
        .forEach(
            pair -> {
              Arrays.sort(sorted, ends[pair] - sizes[pair], ends[pair]);
              counted[pair] = count(sorted, ends[pair] - sizes[pair], ends[pair]);
            });
    return sums(sorted, ends, counted);
  }

  private static int count(long[] sorted, int from, int to) {
    int blocks = 0;
    for (int i = from; i < to; i++) {
      if (i == from || sorted[i] >>> VALUE_BITS != sorted[i - 1] >>> VALUE_BITS) {
        blocks++;
      }
    }
    return blocks;
  }

  private DailyBlocks sums(long[] sorted, int[] ends, int[] counted) {
    List<String> sources = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    int[] starts = new int[(int) Arrays.stream(counted).filter(c -> c > 0).count() + 1];
    int blocks = Arrays.stream(counted).sum();
    int[] days = new int[blocks];
    int[] counts = new int[blocks];
    double[] sums = new double[blocks];
    int block = 0;
    for (int pair = 0; pair < counted.length; pair++) {
      if (counted[pair] > 0) {
        sources.add(states.get(pair / states.size()));
        targets.add(states.get(pair % states.size()));
        int i = ends[pair] - sizes[pair];
        while (i < ends[pair]) {
          long key = sorted[i] >>> VALUE_BITS;
          int start = i;
          long sum = 0;
          while (i < ends[pair] && sorted[i] >>> VALUE_BITS == key) {
            sum += (sorted[i++] & ((1 << VALUE_BITS) - 1)) - ZERO;
          }
          days[block] = first + (int) (key >>> TELLER_BITS);
          counts[block] = i - start;
          sums[block++] = sum / 1e6;
        }
        starts[sources.size()] = block;
      }
    }
    return new DailyBlocks(sources, targets, starts, days, counts, sums);
  }
}
