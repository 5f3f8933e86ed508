package org.steelyard.publish;

import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.model.Provenance;

/// A claim that names a measurable thing, with what the measures say of it.
///
/// @param speaker who says it; empty where the text speaks
/// @param words the words claimed
/// @param test what was measured, in words
/// @param why the verdict in words, with the numbers that decided
/// @param needs what would be needed to tell; empty where it is told
public record TestedClaim(
    Outcome outcome,
    String speaker,
    String words,
    String test,
    String why,
    String needs,
    List<Reading> numbers,
    Provenance.FromText provenance) {
  /// What came of it, in the order of the page.
  public enum Outcome {
    /// The numbers exclude it.
    CONTRADICTED,
    /// The numbers agree.
    SUPPORTED,
    /// The numbers do not tell.
    CANNOT_BE_SAID
  }

  /// A number that was looked at.
  public record Reading(String name, Measured value) {}

  public TestedClaim {
    numbers = List.copyOf(numbers);
  }
}
