package org.steelyard.measure.organisations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.steelyard.coding.actors.ForeignTables;
import org.steelyard.language.Table;

/// Full members by year of COW Intergovernmental Organizations 3, with our codes of states.
final class CowMemberships {
  static final String FILE = "cow_igo_membership_long.csv.gz";

  /// Last year of their table.
  static final int LAST = 2014;

  private static final Map<String, String> CONTINUED =
      Map.of("SUN", "RUS", "YUG", "SRB", "SCG", "SRB");

  private final Map<String, Map<String, TreeSet<Integer>>> members = new TreeMap<>();
  private final Map<String, TreeSet<Integer>> years = new HashMap<>();
  private final Map<String, Set<Integer>> system = new HashMap<>();

  CowMemberships() {
    Map<String, String> codes = ForeignTables.codes();
    for (String table : List.of("actors-checked/states.tsv", "organisations-checked/states.tsv")) {
      Table.rows(table, 2).forEach(row -> codes.put(row[0], row[1]));
    }
    for (List<String> row : ForeignTables.rows(FILE)) {
      int year = Integer.parseInt(row.get(1));
      if (year < Organisations.FIRST) {
        continue;
      }
      String named = codes.get(row.get(2));
      if (named == null) {
        throw new IllegalStateException("Which state is '" + row.get(2) + "'?");
      }
      String state = CONTINUED.getOrDefault(named, named);
      system.computeIfAbsent(state, k -> new HashSet<>()).add(year);
      years.computeIfAbsent(row.get(0), k -> new TreeSet<>()).add(year);
      if (row.get(3).equals("1")) {
        members
            .computeIfAbsent(row.get(0), k -> new TreeMap<>())
            .computeIfAbsent(state, k -> new TreeSet<>())
            .add(year);
      }
    }
  }

  /// Years in which `state` is a full member of `organisation`.
  NavigableSet<Integer> years(String organisation, String state) {
    return members.getOrDefault(organisation, Map.of()).getOrDefault(state, new TreeSet<>());
  }

  /// Years that the table has of an organisation; it skips some.
  NavigableSet<Integer> years(String organisation) {
    return years.getOrDefault(organisation, new TreeSet<>());
  }

  /// Organisations of which `state` is a full member in `year`.
  int count(String state, int year) {
    return (int)
        members.values().stream()
            .filter(one -> one.getOrDefault(state, new TreeSet<>()).contains(year))
            .count();
  }

  /// States that are in the system in one of the years at least.
  Set<String> states() {
    return new TreeSet<>(system.keySet());
  }

  /// Whether `state` belongs to the state system of the Correlates of War in `year`.
  boolean inSystem(String state, int year) {
    return system.getOrDefault(state, Set.of()).contains(year);
  }
}
