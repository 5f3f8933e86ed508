package org.steelyard.measure;

/// How evenly shares are spread over n poles.
///
/// Reference: shares .7 .1 .1 .1 give .678390, .52, .36, 1.923077. Trap: even hostility is even
/// too, so never call it balance without the weakest pole's affinity.
///
/// @param evenness Shannon entropy over its maximum, `H / ln n`: 0 one pole, 1 all alike
/// @param hhi Herfindahl-Hirschman index, sum of squared shares: 1/n to 1
/// @param normalised `(HHI - 1/n) / (1 - 1/n)`: 0 all alike, 1 one pole
/// @param effective effective number of vectors, `1 / HHI`: 1 to n
public record Concentration(double evenness, double hhi, double normalised, double effective) {
  /// The four values in plain text.
  public static final String FORMULA =
      "evenness = -sum(p ln p) / ln n; HHI = sum(p^2); HHI* = (HHI - 1/n) / (1 - 1/n);"
          + " effective = 1 / HHI; p the poles' shares, n the number of poles";

  /// Concentration of `shares`.
  ///
  /// @param shares at least two, none negative, adding up to 1
  public static Concentration of(double... shares) {
    if (shares.length < 2) {
      throw new IllegalArgumentException(
          "Concentration needs two shares or more, but has " + shares.length + ".");
    }
    double total = 0;
    double entropy = 0;
    double squares = 0;
    for (double share : shares) {
      if (!(share >= 0)) {
        throw new IllegalArgumentException("A share is 0 or more, but is " + share + ".");
      }
      total += share;
      entropy -= share > 0 ? share * StrictMath.log(share) : 0;
      squares += share * share;
    }
    if (Math.abs(total - 1) > 1e-6) {
      throw new IllegalArgumentException(
          "Shares add up to 1, but to " + total + ".\nMaybe they are counts or per cent.");
    }
    double n = shares.length;
    return new Concentration(
        Math.clamp(entropy / StrictMath.log(n), 0, 1),
        squares,
        (squares - 1 / n) / (1 - 1 / n),
        1 / squares);
  }
}
