package org.steelyard.measure.ledger;

import java.time.LocalDate;

/// When a forecast falls due.
public sealed interface Due {
  /// On a day: the last one that the stated horizon allows.
  record On(LocalDate day) implements Due {}

  /// Never by itself.
  ///
  /// @param reason for people, for example `the horizon 'near future' names no date`
  record Open(String reason) implements Due {}
}
