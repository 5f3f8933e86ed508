package org.steelyard.store.panel;

/// The states and years for which a source without a row says zero: the years it is declared to
/// cover and the import reaches, and the states that its codes can name.
final class Known {
  private Known() {}

  /// Makes the table `known` of numbers and years; empty where a missing row is missing.
  ///
  /// @param source table or view with a column `year`
  static void make(String known, Component component, String source, Desk desk) {
    Coverage coverage = component.coverage();
    desk.run(
        """
        CREATE TABLE %s AS SELECT DISTINCT number, year FROM codes
        WHERE %s AND system = '%s' AND rank < %s AND year BETWEEN %s AND %s
        AND year BETWEEN (SELECT min(year) FROM %s) AND (SELECT max(year) FROM %s)\
        """,
        known,
        coverage.absence() == Absence.ZERO,
        component.codes(),
        Span.OUTSIDE,
        coverage.from(),
        coverage.to(),
        source,
        source);
  }

  /// Joins it for both ends of a pair.
  static String joins(String known) {
    return """
        LEFT JOIN %1$s %1$s_a ON %1$s_a.number = base.a AND %1$s_a.year = base.year
        LEFT JOIN %1$s %1$s_b ON %1$s_b.number = base.b AND %1$s_b.year = base.year
        """
        .formatted(known);
  }

  /// `value` where there is a row, else zero where both ends are known, else missing.
  ///
  /// @param row alias of the joined rows; each has a column `n`
  static String cell(String known, String row, String value) {
    return ("CASE WHEN %2$s.n IS NOT NULL THEN %2$s.%3$s"
            + " WHEN %1$s_a.year IS NOT NULL AND %1$s_b.year IS NOT NULL THEN 0 END")
        .formatted(known, row, value);
  }
}
