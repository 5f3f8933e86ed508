package org.steelyard.store.panel;

import java.util.List;

/// Joins of tables with a row for each state and year: to both ends of a dyad, or to the state.
final class States {
  private States() {}

  /// Suffixes of the columns that tell of one state: of a dyad's two, or none.
  static List<String> ends(Desk desk) {
    return desk.dyads() ? List.of("_a", "_b") : List.of("");
  }

  /// Suffix of the table's alias for an end.
  static String alias(String end) {
    return end.isEmpty() ? "_a" : end;
  }

  /// What the suffix means, for people.
  static String told(String end) {
    return end.isEmpty() ? "" : " of " + end.substring(1);
  }

  /// Joins `table` as `table_a` and, for dyads, as `table_b`.
  static String joins(String table, Desk desk) {
    StringBuilder joins = new StringBuilder();
    for (String end : ends(desk)) {
      joins.append(
          "LEFT JOIN %1$s %1$s%2$s ON %1$s%2$s.number = base.%3$s AND %1$s%2$s.year = base.year\n"
              .formatted(table, alias(end), alias(end).substring(1)));
    }
    return joins.toString();
  }
}
