package org.steelyard.app.show;

import java.util.Locale;

/// What can be shown.
public enum Kind {
  STATE,
  DYAD,
  DOC,
  EVENT,
  EVENTS,
  REPORTS,
  MEETINGS,
  CLAIMS,
  TESTS,
  FORECASTS,
  QUANTITIES,
  MEMBERSHIPS,
  ORGANISATIONS,
  DOCUMENTS;

  /// The word that people type.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
