package org.steelyard.measure.dependence;

/// What went from one state to another in a year.
///
/// @param from state that sent
/// @param to state that received
/// @param year of the flow
/// @param amount 0 or more, in the table's unit
/// @param low least amount that any report gives
/// @param high largest amount that any report gives, for example the partner's mirror figure
public record Flow(String from, String to, int year, double amount, double low, double high) {
  public Flow {
    if (!(0 <= low && low <= amount && amount <= high && Double.isFinite(high))) {
      throw new IllegalArgumentException(
          "A flow is 0 or more and lies between its reports, but from "
              + from
              + " to "
              + to
              + " in "
              + year
              + " it is "
              + amount
              + " in "
              + low
              + ".."
              + high
              + ".\nMaybe a balance was taken for a flow.");
    }
  }

  /// A flow of which there is one figure.
  public static Flow of(String from, String to, int year, double amount) {
    return new Flow(from, to, year, amount, amount, amount);
  }
}
