package org.steelyard.coding.actors;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Our heads of state and government against the leaders of Archigos 4.1 (Goemans, Gleditsch
/// and Chiozza 2009), who rule in fact. Either office may be theirs. Periods that ended before
/// 1991 and states for which we have nobody are left out; a beginning before 1991 is not
/// compared. Dates agree where they are at most 31 days apart.
final class LeadersCheck {
  private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
  private static final LocalDate OPEN = LocalDate.of(2100, 1, 1);
  private static final int DAYS = 31;
  private static final Set<String> OFFICES =
      Set.of(
          "head_of_state",
          "head_of_government",
          "de_facto_leader",
          "paramount_leader",
          "supreme_leader");

  /// Their names of states that are not ours, by their numbers.
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "260", "DEU", "325", "ITA", "365", "RUS", "510", "TZA", "731", "PRK", "732", "KOR", "816",
          "VNM", "484", "COG");

  /// One tenure: the earliest and latest day that its beginning and its end can mean.
  private record Tenure(
      String shown,
      List<String> words,
      LocalDate fromFirst,
      LocalDate fromLast,
      LocalDate toFirst,
      LocalDate toLast) {
    long gapFrom(LocalDate day) {
      return gap(day, fromFirst, fromLast);
    }

    long gapTo(LocalDate day) {
      return gap(day, toFirst, toLast);
    }

    private static long gap(LocalDate day, LocalDate first, LocalDate last) {
      return day.isBefore(first)
          ? ChronoUnit.DAYS.between(day, first)
          : Math.max(0, ChronoUnit.DAYS.between(last, day));
    }
  }

  private LeadersCheck() {}

  static Compared run() {
    Map<String, List<Tenure>> tenures = tenures();
    Map<String, String> states = states();
    int agree = 0;
    List<String> differ = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (List<String> row : ForeignTables.rows("archigos.csv")) {
      LocalDate from = LocalDate.parse(row.get(6));
      LocalDate to = LocalDate.parse(row.get(7));
      List<Tenure> own = tenures.getOrDefault(states.getOrDefault(row.get(1), ""), List.of());
      if (to.isBefore(FIRST) || own.isEmpty()) {
        continue;
      }
      boolean open = row.get(9).startsWith("Still");
      String period = states.get(row.get(1)) + " " + row.get(3) + " " + from + ".." + to;
      List<Tenure> same = samePerson(row.get(3), from, to, own);
      if (same.isEmpty()) {
        missing.add(period);
      } else if (agrees(same, from, open ? OPEN : to)) {
        agree++;
      } else {
        differ.add(period + " | " + String.join("; ", same.stream().map(Tenure::shown).toList()));
      }
    }
    return new Compared("leaders", agree, differ, missing);
  }

  private static boolean agrees(List<Tenure> same, LocalDate from, LocalDate to) {
    boolean begins = from.isBefore(FIRST);
    boolean ends = to.equals(OPEN);
    for (Tenure tenure : same) {
      begins |= tenure.gapFrom(from) <= DAYS;
      ends |= tenure.gapTo(to) <= DAYS;
    }
    return begins && ends;
  }

  /// Tenures of the person whose name is most alike, of those that share days with the period.
  private static List<Tenure> samePerson(
      String name, LocalDate from, LocalDate to, List<Tenure> own) {
    Map<String, List<Tenure>> people = new LinkedHashMap<>();
    for (Tenure tenure : own) {
      boolean touches = tenure.fromFirst.isBefore(to) && tenure.toLast.isAfter(from);
      if (touches && Alike.oneWord(name, tenure.words)) {
        people.computeIfAbsent(String.join(" ", tenure.words), k -> new ArrayList<>()).add(tenure);
      }
    }
    Comparator<List<Tenure>> byName =
        Comparator.comparingDouble(group -> Alike.all(name, group.getFirst().words));
    Comparator<List<Tenure>> byDate =
        byName.thenComparingInt(group -> agrees(group, from, to) ? 1 : 0);
    return people.values().stream().max(byDate).orElse(List.of());
  }

  private static Map<String, List<Tenure>> tenures() {
    Map<String, List<Tenure>> tenures = new HashMap<>();
    for (JsonNode row : Json.rows("holders")) {
      if (!OFFICES.contains(Json.text(row.path("office")))) {
        continue;
      }
      JsonNode english = row.path("names").path("en");
      String name = Json.text(english.path("given")) + " " + Json.text(english.path("family"));
      List<String> all = new ArrayList<>(Json.strings(english.path("variants")));
      all.addFirst(name);
      String from = Json.text(row.path("from"));
      String to = Json.text(row.path("to"));
      tenures
          .computeIfAbsent(Json.text(row.path("state")), k -> new ArrayList<>())
          .add(
              new Tenure(
                  Json.text(row.path("office")) + " " + name + " " + from + ".." + to,
                  List.of(ForeignTables.fold(String.join(" ", all)).split(" +", -1)),
                  day(from, false),
                  day(from, true),
                  day(to, false),
                  day(to, true)));
    }
    tenures
        .computeIfAbsent("RUS", k -> new ArrayList<>())
        .addAll(tenures.getOrDefault("SUN", List.of()));
    return tenures;
  }

  private static LocalDate day(String text, boolean last) {
    return switch (text.length()) {
      case 0 -> OPEN;
      case 4 -> LocalDate.parse(text + (last ? "-12-31" : "-01-01"));
      case 7 -> {
        LocalDate first = LocalDate.parse(text + "-01");
        yield last ? first.plusMonths(1).minusDays(1) : first;
      }
      default -> LocalDate.parse(text);
    };
  }

  /// Our codes by the numbers of Gleditsch and Ward.
  private static Map<String, String> states() {
    Map<String, String> ours = ForeignTables.codes();
    Map<String, String> states = new HashMap<>(OTHERWISE);
    for (List<String> row : ForeignTables.rows("gw_states.csv")) {
      for (String name : row.get(2).split("[()]", -1)) {
        String code = ours.get(ForeignTables.fold(name).replace(" ", ""));
        if (code != null) {
          states.putIfAbsent(row.get(0), code);
        }
      }
    }
    return states;
  }
}
