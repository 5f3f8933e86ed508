package org.steelyard.measure.organisations;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.steelyard.model.Measured;

/// How much of what a state belongs to changed between two ends of years.
///
/// Method: (joined + left) / held at either end, 0 to 1; n is those held at either end. Trap: an
/// organisation that is founded anew under another code (OAU and AU, CST and CSTO) counts as left
/// or joined although little changed.
///
/// @param share (joined + left) / held at either end
/// @param joined codes held at the end of the year and not at the end of the year before
/// @param left codes held at the end of the year before and not at the end of the year
public record Churn(Measured share, List<String> joined, List<String> left) {
  public Churn {
    joined = List.copyOf(joined);
    left = List.copyOf(left);
  }

  /// Change during `year`; no data in the first year covered and in a state's first year.
  public static Churn of(Organisations organisations, String state, int year) {
    return switch (organisations.held(state, year - 1)) {
      case Held.Unknown unknown -> none(unknown.reason());
      case Held.Lists before ->
          switch (organisations.held(state, year)) {
            case Held.Unknown unknown -> none(unknown.reason());
            case Held.Lists after -> change(before.full(), after.full(), state, year);
          };
    };
  }

  private static Churn change(
      SortedSet<String> before, SortedSet<String> after, String state, int year) {
    SortedSet<String> joined = new TreeSet<>(after);
    joined.removeAll(before);
    SortedSet<String> left = new TreeSet<>(before);
    left.removeAll(after);
    return new Churn(
        Whole.share(
            joined.size() + left.size(),
            before.size() + joined.size(),
            state + " was a member of none in " + year + " and before"),
        List.copyOf(joined),
        List.copyOf(left));
  }

  private static Churn none(String reason) {
    return new Churn(new Measured.NoData(reason), List.of(), List.of());
  }
}
