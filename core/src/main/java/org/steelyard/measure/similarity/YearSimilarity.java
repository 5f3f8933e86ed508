package org.steelyard.measure.similarity;

import java.util.List;

/// All dyads of one year in all nine variants, computed in one pass over the pairs.
///
/// Reference: ATOP 5.1, 2018: Azerbaijan-Russia S .774359, squared kappa .662759. Traps: S counts
/// shared absence of ties as likeness, so that two states at war may be near 1; the capability
/// variant moves with the great powers. Years are independent: callers may run them in parallel.
public final class YearSimilarity {
  private static final int VARIANTS = Variant.values().length;

  private final Portfolios portfolios;
  private final double[] values;

  private YearSimilarity(Portfolios portfolios, double[] values) {
    this.portfolios = portfolios;
    this.values = values;
  }

  /// Compares every two members of `portfolios`.
  public static YearSimilarity of(Portfolios portfolios) {
    int n = portfolios.size();
    double[] values = new double[n * (n - 1) / 2 * VARIANTS];
    Planes planes = new Planes(portfolios);
    Crosstab table = new Crosstab();
    double capabilities = 0;
    for (int i = 0; i < n; i++) {
      capabilities += portfolios.capability(i);
    }
    int at = 0;
    for (int i = 1; i < n; i++) {
      for (int j = 0; j < i; j++) {
        table.fill(planes, i, j);
        // The order of the variants, as declared.
        values[at++] = table.s(Distance.ABSOLUTE);
        values[at++] = table.s(Distance.SQUARED);
        values[at++] = table.s(Distance.BINARY);
        values[at++] = capable(planes.weighted(i, j), capabilities);
        values[at++] = table.pi(Distance.NOMINAL);
        values[at++] = table.pi(Distance.SQUARED);
        values[at++] = table.pi(Distance.BINARY);
        values[at++] = table.kappa(Distance.SQUARED);
        values[at++] = table.kappa(Distance.BINARY);
      }
    }
    return new YearSimilarity(portfolios, values);
  }

  private static double capable(double distance, double capabilities) {
    return capabilities > 0
        ? 1 - 2 * distance / (Distance.ABSOLUTE.largest() * capabilities)
        : Double.NaN;
  }

  /// The year compared.
  public int year() {
    return portfolios.year();
  }

  /// Members of the system; their order gives the places of [#value].
  public List<String> states() {
    return portfolios.states();
  }

  /// Value for two different members by place; not a number where there is no data.
  @SuppressWarnings("EnumOrdinal") // values are stored in the order of the variants
  public double value(int i, int j, Variant variant) {
    int high = Math.max(i, j);
    int low = Math.min(i, j);
    if (low < 0 || high >= portfolios.size() || low == high) {
      throw new IllegalArgumentException(
          "A dyad is two of " + portfolios.size() + " members, but is " + i + " and " + j + ".");
    }
    return values[(high * (high - 1) / 2 + low) * VARIANTS + variant.ordinal()];
  }

  /// Likeness of two states, in any order, or why there is no number.
  public Similarity between(String a, String b, Variant variant) {
    int i = portfolios.place(a);
    int j = portfolios.place(b);
    if (i < 0 || j < 0) {
      return new Similarity.NoData(
          (i < 0 ? a : b) + " was no member of the state system in " + year());
    }
    if (i == j) {
      return new Similarity.NoData(a + " has no dyad with itself");
    }
    double value = value(i, j, variant);
    if (!Double.isNaN(value)) {
      return new Similarity.Value(value, portfolios.size());
    }
    return new Similarity.NoData(
        variant == Variant.S_CAPABILITY
            ? "capabilities of " + year() + " are not known for every member"
            : "both portfolios hold one kind of tie only: nothing could disagree by chance");
  }
}
