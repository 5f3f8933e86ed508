package org.steelyard.measure.bulk;

import java.time.LocalDate;
import org.steelyard.model.Measured;
import org.steelyard.store.data.DailyBlocks;

/// Affinities of all directed pairs at all month ends; the last stands at the last day asked for,
/// so that none looks past it. NaN is no data, never 0.
public final class MonthlyAffinities {
  private final DailyBlocks blocks;
  private final int[] ends;
  private final double level;
  final double[] values;
  final double[] lows;
  final double[] highs;
  final int[] known;
  final int[] told;

  MonthlyAffinities(DailyBlocks blocks, int[] ends, double level) {
    this.blocks = blocks;
    this.ends = ends;
    this.level = level;
    int size = Math.multiplyExact(blocks.pairs(), ends.length);
    values = new double[size];
    lows = new double[size];
    highs = new double[size];
    known = new int[size];
    told = new int[size];
  }

  /// How many directed pairs there are, in the order of the blocks.
  public int pairs() {
    return blocks.pairs();
  }

  /// ISO code of the acting state of a pair.
  public String source(int pair) {
    return blocks.source(pair);
  }

  /// ISO code of the state acted upon of a pair.
  public String target(int pair) {
    return blocks.target(pair);
  }

  /// How many months there are.
  public int months() {
    return ends.length;
  }

  /// The day at whose end a month is measured.
  public LocalDate at(int month) {
    return LocalDate.ofEpochDay(ends[month]);
  }

  /// Affinity, -10 to 10; NaN for no data.
  public double value(int pair, int month) {
    return values[pair * ends.length + month];
  }

  /// Lower end of the interval; NaN for no data.
  public double low(int pair, int month) {
    return lows[pair * ends.length + month];
  }

  /// Upper end of the interval; NaN for no data.
  public double high(int pair, int month) {
    return highs[pair * ends.length + month];
  }

  /// Events known up to the month's end, whatever their age.
  public int known(int pair, int month) {
    return known[pair * ends.length + month];
  }

  /// Events of the month itself: its coverage.
  public int coverage(int pair, int month) {
    return told[pair * ends.length + month];
  }

  /// One month of one pair as a measure like any other.
  public Measured measured(int pair, int month) {
    double value = value(pair, month);
    String name = source(pair) + ">" + target(pair);
    if (!Double.isNaN(value)) {
      return new Measured.Estimate(
          value, low(pair, month), high(pair, month), level, known(pair, month));
    }
    return new Measured.NoData(
        known(pair, month) == 0
            ? "no event of " + name + " up to " + at(month)
            : "no event of " + name + " for too long before " + at(month));
  }

  /// How many months of pairs have data.
  public long present() {
    long present = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        present++;
      }
    }
    return present;
  }
}
