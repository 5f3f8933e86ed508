package org.steelyard.model;

/// How an act stands to reality in the sentence that mentions it.
public enum Modality {
  /// The text says that it happened.
  ASSERTED,
  /// Somebody is said to say that it happened.
  REPORTED,
  /// It is said to lie ahead.
  PLANNED,
  /// It is said not to have happened.
  NEGATED,
  /// It depends on something else.
  CONDITIONAL;

  /// Whether the act counts as having happened, so that it becomes an event.
  public boolean happened() {
    return this == ASSERTED || this == REPORTED;
  }
}
