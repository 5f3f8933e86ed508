package org.steelyard.store.panel;

import java.util.List;

/// A set of columns that a panel can have, with the source they come from.
public sealed interface Component permits Flow, Trait, Votes, Organisations {
  /// Its name on the command line.
  String name();

  /// What it is, in one line.
  String title();

  /// Names of the kinds of imported data that it reads.
  List<String> kinds();

  /// System of country codes in which the source names states: `cow`, `gw` or `iso3`.
  String codes();

  /// Where no row means zero.
  Coverage coverage();

  /// Whether it can stand in a panel of this unit.
  default boolean fits(Unit unit) {
    return unit == Unit.DYAD_YEAR;
  }
}
