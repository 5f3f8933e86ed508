package org.steelyard.store.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.steelyard.store.duckdb.PanelDatabase;

/// The rows of a panel before anything is joined to them, and the tables of states and codes.
final class Base {
  private Base() {}

  /// Makes the tables `years`, `members`, `codes` and `base`.
  static void make(Desk desk) {
    Panel panel = desk.panel();
    StateTable table = new StateTable();
    panel.states().forEach(code -> check(code, table, panel));
    desk.run(
        "CREATE TABLE years AS SELECT range AS year FROM range(%s, %s)",
        panel.from(), panel.to() + 1);
    desk.run("CREATE TABLE members_in (number BIGINT, year BIGINT, iso3 VARCHAR, picked BIGINT)");
    desk.run(
        "CREATE TABLE codes_in (system VARCHAR, code VARCHAR, year BIGINT, number BIGINT,"
            + " rank BIGINT, picked BIGINT)");
    members(panel, table, desk.database());
    desk.run("CREATE TABLE members AS SELECT * REPLACE (picked = 1 AS picked) FROM members_in");
    desk.run("CREATE TABLE codes AS SELECT * REPLACE (picked = 1 AS picked) FROM codes_in");
    desk.run(
        desk.dyads()
            ? dyads(desk)
            : "CREATE TABLE base AS SELECT number AS a, year, iso3 AS iso3_a FROM members"
                + " WHERE picked");
  }

  /// The columns that tell what a row speaks of.
  static List<Cell> cells(Desk desk) {
    String system = desk.panel().system().code();
    String list = desk.panel().system().title();
    List<Cell> cells = new ArrayList<>();
    for (String end : States.ends(desk)) {
      String number = "base." + States.alias(end).substring(1);
      cells.add(
          new Cell(system + end, number, "SMALLINT", list + " number" + States.told(end), "code"));
    }
    cells.add(new Cell("year", "base.year", "SMALLINT", "calendar year", "year"));
    for (String end : States.ends(desk)) {
      String code = "base.iso3" + States.alias(end);
      cells.add(
          new Cell("iso3" + end, code, "VARCHAR", "ISO 3166-1 code" + States.told(end), "code"));
    }
    return cells;
  }

  private static String dyads(Desk desk) {
    return """
        CREATE TABLE base AS SELECT a.number AS a, b.number AS b, a.year,
        a.iso3 AS iso3_a, b.iso3 AS iso3_b FROM members a JOIN members b ON a.year = b.year
        WHERE a.number %s b.number AND %s\
        """
        .formatted(desk.panel().directed() ? "<>" : "<", desk.pair("a", "b"));
  }

  private static void members(Panel panel, StateTable table, PanelDatabase database) {
    TreeSet<String> systems = new TreeSet<>();
    panel.components().forEach(component -> systems.add(component.codes()));
    Set<Integer> picked = table.numbers(panel.system(), panel.states());
    List<List<Object>> members = new ArrayList<>();
    List<List<Object>> codes = new ArrayList<>();
    for (int year = panel.from(); year <= panel.to(); year++) {
      long when = year;
      Map<Integer, String> present = table.members(panel.system(), year);
      present.forEach(
          (number, iso3) ->
              members.add(List.of((long) number, when, iso3, picked.contains(number) ? 1L : 0L)));
      for (String system : systems) {
        table
            .meanings(system, panel.system(), year)
            .forEach(
                (code, meaning) ->
                    codes.add(
                        List.of(
                            system,
                            code,
                            when,
                            (long) meaning.number(),
                            (long) meaning.rank(),
                            picked.contains(meaning.number()) ? 1L : 0L)));
      }
    }
    database.add("members_in", members);
    database.add("codes_in", codes);
  }

  private static void check(String code, StateTable table, Panel panel) {
    if (!table.knows(panel.system(), code)) {
      throw new IllegalArgumentException(
          "'"
              + code
              + "' is no state of the system "
              + panel.system().code()
              + ".\nMaybe it is no member of it, or the code is not ISO 3166-1 alpha-3.");
    }
  }
}
