package org.steelyard.store.panel;

import java.util.List;

/// The components that come with the program, each with what its source covers, as data.
public final class Components {
  private static final String ROWS = "SELECT * FROM %s";

  private Components() {}

  /// Alliance obligations of a to b and of b to a, and the tie of 0 to 3 that they make: defence or
  /// offence 3, neutrality or consultation 2, non-aggression 1.
  public static Component alliances() {
    return new Flow(
        "alliances",
        "alliance obligations",
        "atop",
        ROWS,
        "state_a",
        "state_b",
        "cow",
        false,
        List.of(
            obligation("defence", "to defend"),
            obligation("offence", "to join an attack"),
            obligation("neutrality", "to stay neutral"),
            obligation("non_aggression", "not to attack"),
            obligation("consultation", "to consult"),
            new Value(
                "tie",
                "max(CASE WHEN defence = 1 OR offence = 1 THEN 3 WHEN neutrality = 1 OR"
                    + " consultation = 1 THEN 2 WHEN non_aggression = 1 THEN 1 ELSE 0 END)",
                "TINYINT",
                "strongest obligation: defence or offence 3, neutrality or consultation 2,"
                    + " non-aggression 1, none 0",
                "0..3")),
        new Coverage(1815, 2018, Absence.ZERO, "in force on any day of the year"));
  }

  private static Value obligation(String name, String what) {
    return new Value(
        name, "max(" + name + ")", "TINYINT", "1 where an alliance obliges " + what, "0 or 1");
  }

  /// Exports of a to b and of b to a.
  public static Component trade() {
    return new Flow(
        "trade",
        "exports in both directions",
        "trade-flows",
        "SELECT * REPLACE ("
            + worldBank("exporter")
            + " AS exporter_iso3, "
            + worldBank("importer")
            + " AS importer_iso3) FROM %s",
        "exporter_iso3",
        "importer_iso3",
        "iso3",
        false,
        List.of(new Value("exports", "max(value)", "DOUBLE", "exports", "current US dollars")),
        new Coverage(1964, 2016, Absence.MISSING, "flow of the calendar year"));
  }

  /// The World Bank's tables have codes that are no ISO codes now (`data/codes/system.tsv` tells
  /// what they mean), and VDR for the Democratic Republic of Vietnam as ISO 3166-3 has it, not for
  /// the Republic.
  private static String worldBank(String end) {
    return "CASE "
        + end
        + " WHEN 'VDR' THEN 'VNM' ELSE coalesce("
        + end
        + "_iso3, "
        + end
        + ") END";
  }

  /// Agreement in roll calls of the UN General Assembly.
  public static Component votes() {
    return new Votes();
  }

  /// Ideal points estimated from UN votes, and their distance. Session n opens in 1945 + n.
  public static Component idealPoints() {
    return new Trait(
        "ideal-points",
        "ideal points estimated from UN votes, and their distance",
        "un-ideal-points",
        "SELECT *, session + 1945 AS year FROM %s",
        "state",
        "cow",
        "ideal_point",
        List.of(
            new Value(
                "ideal_point", "max(ideal_point)", "DOUBLE", "ideal point, posterior mean", "1")),
        new Coverage(1946, 2019, Absence.MISSING, "the session that opens in the year"));
  }

  /// Organisations that both are full members of.
  public static Component organisations() {
    return new Organisations();
  }

  /// Shares of the world's material capabilities.
  public static Component capabilities() {
    return new Trait(
        "capabilities",
        "share of the world's material capabilities (CINC) of both",
        "cow-nmc",
        ROWS,
        "state",
        "cow",
        "",
        List.of(
            new Value(
                "cinc", "max(cinc)", "DOUBLE", "composite index of national capability", "0..1")),
        new Coverage(1816, 2022, Absence.MISSING, "calendar year"));
  }

  /// Militarised disputes between the two.
  public static Component disputes() {
    return new Flow(
        "disputes",
        "militarised interstate disputes",
        "cow-mid",
        ROWS,
        "state_a",
        "state_b",
        "cow",
        true,
        List.of(
            new Value("disputes", "count(*)", "SMALLINT", "disputes under way", "disputes"),
            new Value("dispute_onset", "max(onset)", "TINYINT", "1 where one began", "0 or 1"),
            new Value(
                "hostility_a",
                "max(hostility_a)",
                "TINYINT",
                "highest hostility of a: 1 none .. 5 war; 0 no dispute",
                "0..5"),
            new Value(
                "hostility_b",
                "max(hostility_b)",
                "TINYINT",
                "highest hostility of b: 1 none .. 5 war; 0 no dispute",
                "0..5")),
        new Coverage(1816, 2014, Absence.ZERO, "any day of the year"));
  }

  /// How near the two are to one another.
  public static Component contiguity() {
    return new Flow(
        "contiguity",
        "direct contiguity",
        "cow-contiguity",
        "SELECT s.*, y.year FROM %s s JOIN years y"
            + " ON y.year BETWEEN year(s.from_day) AND year(s.to_day)",
        "state_a",
        "state_b",
        "cow",
        true,
        List.of(
            new Value(
                "contiguity",
                "min(\"type\")",
                "TINYINT",
                "1 land border, 2-5 over at most 12, 24, 150, 400 miles of water; 0 none",
                "0..5")),
        new Coverage(1816, 2016, Absence.ZERO, "nearest on any day of the year"));
  }

  /// Transfers of major arms of a to b and of b to a.
  public static Component arms() {
    return new Flow(
        "arms",
        "transfers of major arms in both directions",
        "sipri-tiv",
        ROWS,
        "exporter_iso3",
        "importer_iso3",
        "iso3",
        false,
        List.of(new Value("arms", "max(tiv)", "DOUBLE", "major arms delivered", "million TIV")),
        new Coverage(1950, 2021, Absence.ZERO, "deliveries of the calendar year"));
  }

  /// Events by quad class of a towards b and of b towards a.
  public static Component events() {
    return new Flow(
        "events",
        "events in four classes in both directions",
        "icews-dyad-year",
        ROWS,
        "source_iso3",
        "target_iso3",
        "iso3",
        false,
        List.of(
            quad("verbal_cooperation"),
            quad("material_cooperation"),
            quad("verbal_conflict"),
            quad("material_conflict")),
        new Coverage(2002, 2014, Absence.MISSING, "events of the calendar year"));
  }

  private static Value quad(String name) {
    return new Value(
        name, "max(" + name + ")", "INTEGER", name.replace('_', ' ') + ", coded events", "events");
  }

  /// Who led each state at the end of the year.
  public static Component leaders() {
    return new Trait(
        "leaders",
        "leaders in office on 31 December",
        "archigos",
        "SELECT s.*, y.year FROM %s s JOIN years y"
            + " ON make_date(y.year::INTEGER, 12, 31) BETWEEN s.from_day AND s.to_day",
        "state",
        "gw",
        "",
        List.of(new Value("leader", "min(leader)", "VARCHAR", "leader in office", "name")),
        new Coverage(1875, 2015, Absence.MISSING, "31 December"));
  }

  /// All, in the order of the documentation.
  public static List<Component> all() {
    return List.of(
        alliances(),
        trade(),
        votes(),
        idealPoints(),
        organisations(),
        capabilities(),
        disputes(),
        contiguity(),
        arms(),
        events(),
        leaders());
  }

  /// The component of this name.
  ///
  /// @throws IllegalArgumentException where there is none, with a line of advice
  public static Component named(String name) {
    for (Component component : all()) {
      if (component.name().equals(name)) {
        return component;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + name
            + "' is no component of a panel.\nMaybe you mean one of "
            + String.join(", ", all().stream().map(Component::name).toList())
            + ".");
  }
}
