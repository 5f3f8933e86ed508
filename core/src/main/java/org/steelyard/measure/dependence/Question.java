package org.steelyard.measure.dependence;

/// What is asked of a table of flows.
///
/// @param side which flows of the dependent state count
/// @param base what a flow is set against
/// @param since first year
/// @param until last year
public record Question(Side side, Base base, int since, int until) {
  /// Which flows count, seen from the state whose dependence is asked.
  public enum Side {
    /// What it receives; usual for arms.
    IMPORTS,
    /// What it sends; usual for sellers of energy.
    EXPORTS,
    /// Both; usual for trade.
    BOTH
  }

  /// What a flow is set against.
  public enum Base {
    /// The dependent state's own economy; a flow may exceed it, so the ratio may pass 1.
    GDP,
    /// All its flows on the same side; dependence is then the bandwidth.
    SHARE
  }

  public Question {
    if (since > until) {
      throw new IllegalArgumentException(
          "Years run forward, but " + since + " to " + until + " was asked.");
    }
  }

  /// Years in words.
  public String period() {
    return since == until ? Integer.toString(since) : since + "-" + until;
  }
}
