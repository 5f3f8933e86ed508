package org.steelyard.measure.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.steelyard.language.Table;

/// Our lists against those of the Correlates of War project, by state and year, 1990 to 2014.
final class OrganisationsCheck {
  /// One organisation compared.
  record Compared(Organisation organisation, int first, int last, int compared, int differ) {}

  private final Organisations ours = Organisations.load();
  private final CowMemberships theirs = new CowMemberships();
  private final Map<String, String> reasons = new HashMap<>();
  final List<Compared> organisations = new ArrayList<>();
  final List<Difference> differences = new ArrayList<>();

  OrganisationsCheck() {
    for (String[] row : Table.rows("organisations-checked/reasons.tsv", 3)) {
      for (String state : row[1].split(" ", -1)) {
        reasons.put(row[0] + " " + state, row[2]);
      }
    }
    Map<String, Map<Integer, Held.Lists>> held = new TreeMap<>();
    for (String state : theirs.states()) {
      Map<Integer, Held.Lists> years = held.computeIfAbsent(state, k -> new TreeMap<>());
      for (int year = Organisations.FIRST; year <= CowMemberships.LAST; year++) {
        Held lists = ours.held(state, year);
        if (lists instanceof Held.Unknown && state.equals("SRB")) {
          lists = ours.held("YUG", year);
        }
        if (lists instanceof Held.Lists known) {
          years.put(year, known);
        }
      }
    }
    for (Organisation one : ours.all()) {
      if (!one.cow().isEmpty()) {
        organisations.add(compare(one, held));
      }
    }
  }

  private Compared compare(Organisation one, Map<String, Map<Integer, Held.Lists>> held) {
    NavigableSet<Integer> span = theirs.years(one.cow());
    if (span.isEmpty()) {
      throw new IllegalStateException("COW has no " + one.cow() + ". Maybe it was renamed?");
    }
    int compared = 0;
    int differ = 0;
    for (String state : theirs.states()) {
      TreeSet<Integer> mine = new TreeSet<>();
      held.getOrDefault(state, Map.of())
          .forEach(
              (year, lists) -> {
                if (span.contains(year) && lists.full().contains(one.id())) {
                  mine.add(year);
                }
              });
      NavigableSet<Integer> other = theirs.years(one.cow(), state);
      TreeSet<Integer> either = new TreeSet<>(mine);
      either.addAll(other);
      compared += either.size();
      Map<String, TreeSet<Integer>> by = new TreeMap<>();
      for (int year : either) {
        boolean here = mine.contains(year);
        if (here != other.contains(year)) {
          differ++;
          NavigableSet<Integer> rest = here ? other : mine;
          String reason = reason(one.id(), state, year, here, rest.contains(year + 1));
          by.computeIfAbsent((here ? "1" : "0") + reason, k -> new TreeSet<>()).add(year);
        }
      }
      by.forEach(
          (key, years) ->
              differences.add(
                  new Difference(one.id(), state, key.charAt(0) == '1', years, key.substring(1))));
    }
    return new Compared(one, span.getFirst(), span.getLast(), compared, differ);
  }

  private String reason(String id, String state, int year, boolean here, boolean nextAgrees) {
    if (here && !theirs.inSystem(state, year)) {
      return Difference.SYSTEM;
    }
    if (!here && ended(id, state, year)) {
      return Difference.END;
    }
    String given = reasons.getOrDefault(id + " " + state, reasons.getOrDefault(id + " *", ""));
    return given.isEmpty() && nextAgrees ? Difference.EDGE : given;
  }

  private boolean ended(String id, String state, int year) {
    List<Membership> spells = new ArrayList<>(ours.memberships(state));
    if (state.equals("SRB")) {
      spells.addAll(ours.memberships("YUG"));
    }
    return spells.stream()
        .anyMatch(
            one ->
                one.organisation().equals(id)
                    && one.full()
                    && one.to().startsWith(Integer.toString(year)));
  }

  int compared() {
    return organisations.stream().mapToInt(Compared::compared).sum();
  }

  int differ() {
    return organisations.stream().mapToInt(Compared::differ).sum();
  }

  /// State-years of the differences with this reason.
  int because(String reason) {
    return differences.stream()
        .filter(one -> one.reason().equals(reason))
        .mapToInt(one -> one.years().size())
        .sum();
  }
}
