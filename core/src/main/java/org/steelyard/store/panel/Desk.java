package org.steelyard.store.panel;

import java.nio.file.Path;
import org.steelyard.store.duckdb.PanelDatabase;

/// What is needed to make the parts of a panel: the request, the database with its tables of
/// states (`members`, `codes`, `years`), and where imported rows are.
///
/// @param imports the folder of imports
record Desk(Panel panel, PanelDatabase database, Path imports) {
  /// The rows of a kind, as SQL names them.
  String rows(String kind) {
    String files = imports.resolve(kind) + "/*.parquet";
    return "read_parquet(" + PanelDatabase.quoted(files) + ", union_by_name = true)";
  }

  /// Does what the template says, with its arguments.
  @SuppressWarnings("AnnotateFormatMethod") // tests run every template
  void run(String template, Object... arguments) {
    database.run(template.formatted(arguments));
  }

  /// The whole number that a query gives.
  long number(String sql) {
    return database.numbers(sql).getFirst();
  }

  boolean dyads() {
    return panel.unit() == Unit.DYAD_YEAR;
  }

  /// The states and years of the panel, as SQL: of members with number and year.
  String present() {
    boolean partners = dyads() && panel.states().size() == 1;
    return partners
        ? "(SELECT number, year FROM members WHERE year IN (SELECT year FROM members WHERE picked))"
        : "(SELECT number, year FROM members WHERE picked)";
  }

  /// Whether the pair of `a` and `b`, aliases of tables with `picked`, stands in the panel.
  String pair(String a, String b) {
    String word = panel.states().size() == 1 ? "OR" : "AND";
    return "(" + a + ".picked " + word + " " + b + ".picked)";
  }
}
