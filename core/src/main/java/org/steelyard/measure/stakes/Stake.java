package org.steelyard.measure.stakes;

/// A reason why a small state matters to a power.
///
/// The six are those that the literature on Azerbaijan and Russia gives, put in general words.
public enum Stake {
  /// A way to neighbouring regions and influence on what happens there.
  GATEWAY("gateway to other regions"),
  /// Transport routes that cross it.
  CORRIDOR("transport corridors"),
  /// Oil, gas and other resources and their way to markets.
  RESOURCES("energy and resources"),
  /// A market for the power's goods and a supplier of its own.
  MARKET("market and supplier"),
  /// People of the one living in the other, and speakers of its language.
  POPULATION("kin and language communities"),
  /// What its territory means for the power's own security.
  SECURITY("security of the power's territory");

  private final String words;

  Stake(String words) {
    this.words = words;
  }

  /// Words for people.
  public String words() {
    return words;
  }
}
