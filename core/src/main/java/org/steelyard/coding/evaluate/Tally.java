package org.steelyard.coding.evaluate;

/// Counts of a comparison with gold.
///
/// @param right predictions that match a gold record
/// @param wrong predictions that match none
/// @param missed gold records that no prediction matches
public record Tally(int right, int wrong, int missed) {
  /// Nothing was compared.
  public static final Tally NONE = new Tally(0, 0, 0);

  /// Why a score has no data.
  static final String NO_DATA = "nothing was labelled or nothing was predicted";

  /// Both counts together.
  public Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /// Share of predictions that are right; NaN where nothing was predicted.
  public double precision() {
    return share(right, right + wrong);
  }

  /// Share of gold records that were found; NaN where there are none.
  public double recall() {
    return share(right, right + missed);
  }

  /// Harmonic mean of precision and recall; NaN where there is neither gold nor prediction.
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
