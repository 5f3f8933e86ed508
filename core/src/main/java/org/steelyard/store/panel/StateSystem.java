package org.steelyard.store.panel;

import java.util.Locale;

/// Whose list says which states there are in a year. The lists differ: Gleditsch and Ward's leaves
/// very small states out, and counts some earlier.
public enum StateSystem {
  /// The Correlates of War project's list, version 2016, carried on to now.
  COW,
  /// Gleditsch and Ward's list of independent states, carried on to now.
  GW;

  /// The name in tables and on the command line.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
