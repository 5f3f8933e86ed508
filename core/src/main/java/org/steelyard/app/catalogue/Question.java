package org.steelyard.app.catalogue;

/// What a measure is asked.
///
/// @param state ISO 3166-1 alpha-3 code of the state measured
/// @param argument other state's code or pole's id; empty for measures that take none
/// @param years years looked at
/// @param events where events come from, for measures made of events
/// @param issue issue of UN roll calls, code or part of its name; empty for all
public record Question(
    String state, String argument, Years years, EventSource events, String issue) {
  /// A question about coded events or data in which nothing needs choosing.
  public Question(String state, String argument, Years years) {
    this(state, argument, years, EventSource.CODED, "");
  }

  /// The same of another state.
  public Question of(String other) {
    return new Question(other, argument, years, events, issue);
  }
}
