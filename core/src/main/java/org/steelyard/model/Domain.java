package org.steelyard.model;

/// A field in which a state deals with others; weights by domain are set in `settings.yml`.
public enum Domain {
  /// Events, meetings, visits.
  POLITICAL("political"),
  /// Alliances, arms.
  SECURITY("security"),
  /// Trade, aid, investment.
  ECONOMIC("economic"),
  /// Oil, gas, power, pipelines.
  ENERGY("energy"),
  /// Culture, education, language.
  CULTURAL("cultural"),
  /// Votes and statements.
  SIGNALS("signals");

  private final String label;

  Domain(String label) {
    this.label = label;
  }

  /// The name in settings and tables, in small letters.
  public String label() {
    return label;
  }
}
