package org.steelyard.measure.dividend;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What partners gave a state, year by year; years left out are not known.
///
/// @param state whose benefits
/// @param byYear amounts, in one unit for all states that are compared
public record Benefits(String state, SortedMap<Integer, Double> byYear) {
  public Benefits {
    byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    byYear.forEach(
        (year, amount) -> {
          if (!Double.isFinite(amount)) {
            throw new IllegalArgumentException(
                "Benefits of "
                    + state
                    + " in "
                    + year
                    + " are no number: "
                    + amount
                    + ".\nMaybe a year that is not known should be left out.");
          }
        });
  }

  boolean knows(int year) {
    return byYear.containsKey(year);
  }

  double in(int year) {
    return byYear.getOrDefault(year, Double.NaN);
  }
}
