package org.steelyard.publish;

import java.util.List;

/// How a number came about: what `why` prints, and what a reader needs to compute it again.
///
/// @param id stable key of the number, for example `affinity.RUS`
/// @param label what it is, for example `Affinity Azerbaijan-Russia`
/// @param formula the formula, readable
/// @param inputs what went into the formula
/// @param parameters settings that it depends on
/// @param contributions events behind it, in any order; empty where it rests on other numbers
public record Explanation(
    String id,
    String label,
    String formula,
    List<Value> inputs,
    List<Value> parameters,
    List<Contribution> contributions) {
  /// A named value, already readable.
  public record Value(String name, String value) {}

  /// What one event adds to the number, in the number's unit.
  public record Contribution(String eventId, double amount) {}

  public Explanation {
    if (id.isBlank() || formula.isBlank()) {
      throw new IllegalArgumentException(
          "A number has an id and a formula, but got '" + id + "' and '" + formula + "'.");
    }
    inputs = List.copyOf(inputs);
    parameters = List.copyOf(parameters);
    contributions = List.copyOf(contributions);
  }
}
