package org.steelyard.store.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Joins what holds between two states.
final class FlowPart {
  private FlowPart() {}

  static Part of(Flow flow, Desk desk) {
    String table = flow.name().replace('-', '_');
    String known = table + "_known";
    desk.run("CREATE VIEW %s_rows AS %s", table, flow.rows().formatted(desk.rows(flow.kind())));
    Known.make(known, flow, table + "_rows", desk);
    String values =
        flow.values().stream()
            .map(value -> value.from() + " AS " + value.name() + "_")
            .collect(Collectors.joining(", "));
    boolean half = flow.mutual() && !desk.panel().directed();
    desk.run(
        """
        CREATE TABLE %1$s AS SELECT end_a AS a, end_b AS b, year, count(*) AS n, %2$s FROM (
          SELECT r.*, ca.number AS end_a, cb.number AS end_b FROM %1$s_rows r
          JOIN codes ca ON ca.system = '%3$s' AND ca.code = r.%4$s AND ca.year = r.year
          JOIN codes cb ON cb.system = '%3$s' AND cb.code = r.%5$s AND cb.year = r.year
          WHERE ca.number <> cb.number AND %6$s AND %7$s
          QUALIFY rank() OVER (
            PARTITION BY ca.number, cb.number, r.year ORDER BY ca.rank + cb.rank) = 1)
        GROUP BY end_a, end_b, year\
        """,
        table,
        values,
        flow.codes(),
        flow.first(),
        flow.second(),
        desk.pair("ca", "cb"),
        half ? "ca.number < cb.number" : "true");
    long used = desk.number("SELECT sum(n) FROM " + table);
    return flow.mutual() ? mutual(flow, table, used) : both(flow, table, used);
  }

  private static Part mutual(Flow flow, String table, long used) {
    String known = table + "_known";
    List<Cell> cells = new ArrayList<>();
    for (Value value : flow.values()) {
      cells.add(cell(value, value.name(), value.meaning(), known, table + "_ab"));
    }
    return new Part(flow, join(table, "_ab", "a", "b") + Known.joins(known), cells, used);
  }

  private static Part both(Flow flow, String table, long used) {
    String known = table + "_known";
    List<Cell> cells = new ArrayList<>();
    for (Value value : flow.values()) {
      String name = value.name();
      String meaning = value.meaning();
      cells.add(cell(value, name + "_ab", meaning + ": a to b", known, table + "_ab"));
      cells.add(cell(value, name + "_ba", meaning + ": b to a", known, table + "_ba"));
    }
    String joins = join(table, "_ab", "a", "b") + join(table, "_ba", "b", "a");
    return new Part(flow, joins + Known.joins(known), cells, used);
  }

  private static String join(String table, String suffix, String a, String b) {
    return """
        LEFT JOIN %1$s %1$s%2$s
        ON %1$s%2$s.a = base.%3$s AND %1$s%2$s.b = base.%4$s AND %1$s%2$s.year = base.year
        """
        .formatted(table, suffix, a, b);
  }

  private static Cell cell(Value value, String name, String meaning, String known, String row) {
    String sql = Known.cell(known, row, value.name() + "_");
    return new Cell(name, sql, value.type(), meaning, value.unit());
  }
}
