package org.steelyard.store.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.steelyard.language.Table;

/// Which states are members of a system in a year, and which code of a source stands for which.
/// Tables: `data/codes/states.tsv`, `data/codes/system.tsv`. Immutable.
final class StateTable {
  private static final int COLUMNS = 8;

  /// One way to write a state: code of another system, number in this one.
  private record Link(String code, int number, Span span) {}

  /// The number that a code stands for in a year.
  record Meaning(int number, int rank) {}

  private final Map<StateSystem, TreeMap<Integer, List<Span>>> members = new LinkedHashMap<>();
  private final Map<StateSystem, List<Link>> iso3 = new LinkedHashMap<>();
  private final List<String[]> both = new ArrayList<>();

  StateTable() {
    for (StateSystem system : StateSystem.values()) {
      members.put(system, new TreeMap<>());
      iso3.put(system, new ArrayList<>());
    }
    for (String[] row : Table.rows("data/codes/states.tsv", COLUMNS)) {
      Span span = Span.of(row[0], row[5], row[6]);
      link(StateSystem.COW, row[3], span);
      link(StateSystem.GW, row[4], span);
      if (!row[3].isEmpty() && !row[4].isEmpty()) {
        both.add(row);
      }
    }
    Set<String> replaced = new TreeSet<>();
    for (String[] row : Table.rows("data/codes/system.tsv", 6)) {
      exception(row, replaced);
    }
  }

  private void link(StateSystem system, String number, Span span) {
    if (!number.isEmpty()) {
      int whole = Integer.parseInt(number);
      of(system).computeIfAbsent(whole, key -> new ArrayList<>()).add(span);
      links(system).add(new Link(span.iso3(), whole, span));
    }
  }

  private void exception(String[] row, Set<String> replaced) {
    StateSystem system = row[1].equals("cow") ? StateSystem.COW : StateSystem.GW;
    int number = Integer.parseInt(row[2]);
    if (row[0].equals("code")) {
      // Outside of any span, so that a code of the state's own goes before.
      links(system).add(new Link(row[3], number, Span.of(row[3], "9999-12-31", "9999-12-31")));
      return;
    }
    if (replaced.add(row[1] + " " + number)) {
      of(system).put(number, new ArrayList<>());
    }
    if (!row[4].equals("never")) {
      of(system)
          .computeIfAbsent(number, key -> new ArrayList<>())
          .add(Span.of(row[3], row[4], row[5]));
    }
  }

  private NavigableMap<Integer, List<Span>> of(StateSystem system) {
    return members.computeIfAbsent(system, key -> new TreeMap<>());
  }

  private List<Link> links(StateSystem system) {
    return iso3.computeIfAbsent(system, key -> new ArrayList<>());
  }

  /// Members on any day of the year, with their ISO3 in the middle of it or else later in it;
  /// empty where there is none. By number.
  Map<Integer, String> members(StateSystem system, int year) {
    Map<Integer, String> found = new LinkedHashMap<>();
    of(system)
        .forEach(
            (number, spans) -> {
              int best = Span.OUTSIDE;
              for (Span span : spans) {
                int rank = span.rank(year);
                if (rank < best || (rank == best && rank < Span.OUTSIDE)) {
                  best = rank;
                  found.put(number, span.iso3());
                }
              }
            });
    return found;
  }

  /// What each code means among the members of `system` in a year. A code means one of them; a
  /// code that is of another time means the member that has the number then, as RUS of 1950.
  ///
  /// @param codes `cow`, `gw` or `iso3`
  Map<String, Meaning> meanings(String codes, StateSystem system, int year) {
    Map<Integer, String> present = members(system, year);
    Map<String, Meaning> best = new TreeMap<>();
    if (codes.equals(system.code())) {
      present.keySet().forEach(n -> best.put(Integer.toString(n), new Meaning(n, 0)));
      return best;
    }
    if (codes.equals("iso3")) {
      links(system).forEach(link -> offer(best, present, link, year));
      return best;
    }
    StateSystem other = codes.equals("cow") ? StateSystem.COW : StateSystem.GW;
    Map<Integer, String> theirs = members(other, year);
    for (String[] row : both) {
      String code = other == StateSystem.COW ? row[3] : row[4];
      int number = Integer.parseInt(system == StateSystem.COW ? row[3] : row[4]);
      if (theirs.containsKey(Integer.parseInt(code))) {
        offer(best, present, new Link(code, number, Span.of(row[0], row[5], row[6])), year);
      }
    }
    return best;
  }

  private static void offer(
      Map<String, Meaning> best, Map<Integer, String> present, Link link, int year) {
    if (!present.containsKey(link.number())) {
      return;
    }
    Meaning offered = new Meaning(link.number(), link.span().rank(year));
    best.merge(link.code(), offered, (old, next) -> next.rank() < old.rank() ? next : old);
  }

  /// Whether any member of the system was ever written so.
  boolean knows(StateSystem system, String code) {
    return links(system).stream().anyMatch(link -> link.code().equals(code));
  }

  /// The numbers that any of the codes was ever written for; all where no code is given. RUS is 365
  /// when it was SUN too.
  Set<Integer> numbers(StateSystem system, List<String> codes) {
    if (codes.isEmpty()) {
      return new TreeSet<>(of(system).keySet());
    }
    Set<Integer> numbers = new TreeSet<>();
    for (Link link : links(system)) {
      if (codes.contains(link.code())) {
        numbers.add(link.number());
      }
    }
    return numbers;
  }
}
