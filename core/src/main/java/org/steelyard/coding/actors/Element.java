package org.steelyard.coding.actors;

import java.util.List;

/// A piece of a mention: something the gazetteer found, before pieces are joined.
sealed interface Element {
  int first();

  int end();

  /// The name of a state or organisation; the first sense counts, the others are candidates.
  record ActorName(int first, int end, List<Name> names) implements Element {
    Sense sense() {
      return names.getFirst().sense();
    }
  }

  /// A person known from the tables or from this document.
  ///
  /// @param code state or organisation the person speaks for
  /// @param name full name
  /// @param gender `m`, `f` or empty
  /// @param office last known office, or empty
  record Person(
      int first,
      int end,
      String code,
      String name,
      String gender,
      String office,
      List<String> others)
      implements Element {}

  /// Words for an office.
  record Office(int first, int end, String office, boolean former) implements Element {}
}
