package org.steelyard.store.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Joins what is true of a state.
final class TraitPart {
  private TraitPart() {}

  static Part of(Trait trait, Desk desk) {
    String table = trait.name().replace('-', '_');
    desk.run("CREATE VIEW %s_rows AS %s", table, trait.rows().formatted(desk.rows(trait.kind())));
    String values =
        trait.values().stream()
            .map(value -> value.from() + " AS " + value.name() + "_")
            .collect(Collectors.joining(", "));
    desk.run(
        """
        CREATE TABLE %1$s AS SELECT number, year, count(*) AS n, %2$s FROM (
          SELECT r.*, c.number FROM %1$s_rows r
          JOIN codes c ON c.system = '%3$s' AND c.code = r.%4$s AND c.year = r.year
          SEMI JOIN %5$s p ON p.number = c.number AND p.year = r.year
          QUALIFY rank() OVER (PARTITION BY c.number, r.year ORDER BY c.rank) = 1)
        GROUP BY number, year\
        """,
        table, values, trait.codes(), trait.state(), desk.present());
    long used = desk.number("SELECT sum(n) FROM " + table);
    return new Part(trait, States.joins(table, desk), cells(trait, table, desk), used);
  }

  private static List<Cell> cells(Trait trait, String table, Desk desk) {
    List<Cell> cells = new ArrayList<>();
    for (Value value : trait.values()) {
      String column = value.name() + "_";
      for (String end : States.ends(desk)) {
        cells.add(
            new Cell(
                value.name() + end,
                table + States.alias(end) + "." + column,
                value.type(),
                value.meaning() + States.told(end),
                value.unit()));
      }
      if (desk.dyads() && value.name().equals(trait.distance())) {
        cells.add(
            new Cell(
                value.name() + "_distance",
                "abs(%1$s_a.%2$s - %1$s_b.%2$s)".formatted(table, column),
                value.type(),
                value.meaning() + ": absolute difference of a and b",
                value.unit()));
      }
    }
    return cells;
  }
}
