package org.steelyard.store.panel;

import java.util.Arrays;
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

  /// The name for people.
  public String title() {
    return switch (this) {
      case COW -> "Correlates of War";
      case GW -> "Gleditsch-Ward";
    };
  }

  /// Whether a member of any system was ever written with this ISO 3166-1 code, as SUN was.
  public static boolean knows(String code) {
    StateTable table = new StateTable();
    return Arrays.stream(values()).anyMatch(system -> table.knows(system, code));
  }
}
