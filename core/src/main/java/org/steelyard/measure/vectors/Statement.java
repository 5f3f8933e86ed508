package org.steelyard.measure.vectors;

import java.util.Locale;

/// Whether one is ahead of another under every weighting of a box.
///
/// @param ahead who is said to be ahead
/// @param behind of whom
/// @param verdict under how many weightings it holds
/// @param gap lead with the given weights, over the domains in which both are known
/// @param worst the least lead under any weighting, with a weighting that gives it
/// @param best the largest lead
/// @param belief share of redraws of the inputs in which the lead is above 0 under every weighting
public record Statement(
    String ahead,
    String behind,
    Verdict verdict,
    double gap,
    WeightBox.Extreme worst,
    WeightBox.Extreme best,
    double belief) {
  /// Under which weightings a statement holds.
  public enum Verdict {
    /// Under all of them.
    ALWAYS("under every weighting"),
    /// Under some.
    DEPENDS("under some weightings only"),
    /// Under none.
    NEVER("under no weighting");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /// Words for people.
    public String words() {
      return words;
    }

    static Verdict of(double worst, double best) {
      if (worst > 0) {
        return ALWAYS;
      }
      return best > 0 ? DEPENDS : NEVER;
    }
  }

  /// The statement in words, for example `RUS gets more than TUR under every weighting`.
  public String words() {
    return String.format(
        Locale.ROOT,
        "%s gets more than %s %s (lead %.3f, from %.3f to %.3f)",
        ahead,
        behind,
        verdict.words(),
        gap,
        worst.value(),
        best.value());
  }
}
