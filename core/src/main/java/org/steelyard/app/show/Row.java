package org.steelyard.app.show;

import java.util.Comparator;
import org.steelyard.coding.meetings.StatedCount;
import org.steelyard.model.When;
import tools.jackson.databind.node.ObjectNode;

/// One thing shown.
///
/// @param when its date, for the order
/// @param id its key, to break ties
/// @param json as data; holds `citations`
/// @param line for people
record Row(When when, String id, ObjectNode json, String line) {
  /// Newest first; the undated last.
  static final Comparator<Row> NEWEST_FIRST =
      Comparator.comparingInt((Row row) -> row.when().known() ? 0 : 1)
          .thenComparing(row -> row.when().to(), Comparator.reverseOrder())
          .thenComparing(Row::id);

  /// Newest first, but counts of meetings, of which `show meetings` tells more, after the rest.
  static final Comparator<Row> COUNTS_LAST =
      Comparator.comparing(
              (Row row) -> row.json().path("measurand").asString("").equals(StatedCount.MEASURAND))
          .thenComparing(NEWEST_FIRST);
}
