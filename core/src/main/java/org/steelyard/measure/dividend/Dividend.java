package org.steelyard.measure.dividend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeSet;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Redraw;
import org.steelyard.model.Measured;

/// How much more partners gave a state after its balance changed than states like it got.
///
/// `(mean after - mean before)` of the state less the same of the comparison: the plain mean of
/// the comparable states, or a synthetic [Twin]. Own measure. Traps: the change of balance is no
/// experiment, so the dividend is a difference and no proof of cause; the comparable states are the
/// caller's choice; years are taken as exchangeable.
///
/// @param state who changed its balance
/// @param change first year after the change
/// @param effect per year, in the unit of the benefits, with an interval by permutation of years
/// @param p share of permutations with an effect as large; not a number for no data
/// @param placebo share of comparable states, the state itself among them, whose own effect is as
///     large when each is taken for the one that changed; not a number for no data
/// @param weights what each comparable state counts
/// @param miss root of the mean squared gap before the change; how badly the comparison fits
public record Dividend(
    String state,
    int change,
    Measured effect,
    double p,
    double placebo,
    SortedMap<String, Double> weights,
    double miss,
    Explanation why) {
  /// How comparable states are put together.
  public enum Against {
    /// Each counts the same: plain difference in differences.
    MEAN,
    /// Weights that fit the years before the change.
    TWIN
  }

  /// The dividend of `real` from year `change` on.
  ///
  /// @param like states like this one; those not known in every year that counts are named and
  ///     left out
  /// @param since first year that counts
  /// @param until last year that counts
  public static Dividend of(
      Benefits real,
      List<Benefits> like,
      int change,
      int since,
      int until,
      Against against,
      Redraw redraw) {
    if (!(since < change && change <= until)) {
      throw new IllegalArgumentException(
          "A change falls within the years, but "
              + change
              + " is not in "
              + (since + 1)
              + ".."
              + until
              + ".\nMaybe the last year before the change was given.");
    }
    TreeSet<String> names = new TreeSet<>(like.stream().map(Benefits::state).toList());
    if (names.size() != like.size() || names.contains(real.state())) {
      throw new IllegalArgumentException(
          "States to compare with are other ones and each named once, but are "
              + like.stream().map(Benefits::state).toList()
              + " for "
              + real.state()
              + ".\nMaybe the list was joined from two.");
    }
    return new Comparison(real, like, change, since, until, against, redraw).dividend();
  }

  static String formula(Against against) {
    return "(mean after - mean before) of g; g = benefits of the state - "
        + switch (against) {
          case MEAN -> "mean of the benefits of the comparable states";
          case TWIN -> "sum(w * benefits of the comparable states), w fitted before the change";
        };
  }

  static List<String> notes(List<String> dropped, int tried, double placebo, double miss) {
    List<String> notes = new ArrayList<>();
    notes.add("Interval: permutation of years, " + tried + " choices tried.");
    notes.add(
        String.format(
            Locale.ROOT,
            "Placebo in other states: %.2f. Misfit before the change: %.4g.",
            placebo,
            miss));
    if (!dropped.isEmpty()) {
      notes.add("Left out for years not known: " + String.join(", ", dropped) + ".");
    }
    notes.add("A difference, no proof of cause.");
    return notes;
  }
}
