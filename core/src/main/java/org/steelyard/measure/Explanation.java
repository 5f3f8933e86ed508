package org.steelyard.measure;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a published number came about, so that anybody can recompute it.
///
/// @param measure what was measured, for example `affinity AZE-RUS at 2024-08-31`
/// @param formula the formula in plain text, with the names used in `parameters`
/// @param inputs what went in, largest contribution first
/// @param parameters settings by name
/// @param notes what the formula does not show: exclusions, traps
/// @param version version of the measures
public record Explanation(
    String measure,
    String formula,
    List<Input> inputs,
    SortedMap<String, String> parameters,
    List<String> notes,
    String version) {
  /// Version of the measures of this package; changes whenever a number may change.
  public static final String VERSION = "measures 1";

  public Explanation {
    inputs = List.copyOf(inputs);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    notes = List.copyOf(notes);
  }

  /// One input of a number.
  ///
  /// @param id the event (or other item)
  /// @param weight how much it counted
  /// @param contribution what it added to the value, in the value's unit
  public record Input(String id, double weight, double contribution) {}
}
