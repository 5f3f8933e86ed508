package org.steelyard.app.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.steelyard.measure.similarity.Ballot;
import org.steelyard.measure.similarity.RollCall;
import org.steelyard.store.data.Condition;

/// Imported roll calls of the UN General Assembly with everybody's votes, read once a period.
final class RollCalls {
  static final String VOTES = "un-votes";
  static final String CALLS = "un-roll-calls";
  static final String ISSUES = "un-issues";

  private record Call(int session, LocalDate day) {}

  private final Tables tables;
  private final Map<String, List<RollCall>> read = new HashMap<>();
  private final Map<String, Set<String>> issues = new HashMap<>();
  private final List<RollCall> whole = new ArrayList<>();

  RollCalls(Tables tables) {
    this.tables = tables;
  }

  /// Roll calls of the years, on one issue where it is named.
  ///
  /// @param issue code of an issue or part of its name; empty for all
  List<RollCall> of(Years years, String issue) {
    String key = years + issue;
    List<RollCall> found = read.get(key);
    if (found == null) {
      found = load(years, issue);
      read.put(key, found);
    }
    return found;
  }

  /// Every read of imported rows costs more than the rows: the first period is read alone, with
  /// the second one everything, once.
  private List<RollCall> load(Years years, String issue) {
    Integer covered = tables.years(CALLS, "day").floor(years.to());
    if (covered == null || covered < years.from()) {
      return List.of();
    }
    boolean first = read.isEmpty() && whole.isEmpty();
    List<RollCall> all = first ? read(years) : whole();
    if (issue.isEmpty()) {
      return within(all, years);
    }
    Set<String> wanted = issues.computeIfAbsent(issue, this::of);
    return within(all, years).stream().filter(call -> wanted.contains(call.id())).toList();
  }

  private List<RollCall> whole() {
    if (whole.isEmpty()) {
      whole.addAll(read(Years.ALL));
    }
    return whole;
  }

  private static List<RollCall> within(List<RollCall> all, Years years) {
    return all.stream().filter(call -> years.holds(call.day().getYear())).toList();
  }

  private List<RollCall> read(Years years) {
    TreeMap<Long, Call> calls = new TreeMap<>();
    tables.rows(
        CALLS,
        List.of("rcid", "session", "day"),
        List.of(new Condition.Days("day", years.first(), years.last())),
        row -> {
          if (!row.none(1)) {
            calls.put(row.whole(0), new Call(Math.toIntExact(row.whole(1)), row.day(2)));
          }
        });
    if (calls.isEmpty()) {
      return List.of();
    }
    Map<Long, Map<String, Ballot>> ballots = ballots(calls, "unvotes");
    if (ballots.isEmpty()) {
      ballots = ballots(calls, "voeten");
    }
    List<RollCall> all = new ArrayList<>();
    Map<Long, Map<String, Ballot>> votes = ballots;
    calls.forEach(
        (id, call) ->
            all.add(
                new RollCall(
                    String.valueOf(id),
                    call.session(),
                    call.day(),
                    List.of(),
                    votes.getOrDefault(id, Map.of()))));
    return votes.isEmpty() ? List.of() : all;
  }

  private Set<String> of(String issue) {
    String wanted = issue.toLowerCase(Locale.ROOT);
    Set<String> byCode = new HashSet<>();
    Set<String> byName = new HashSet<>();
    tables.rows(
        ISSUES,
        List.of("rcid", "issue_code", "issue"),
        List.of(),
        row -> {
          if (row.text(1).equals(wanted)) {
            byCode.add(String.valueOf(row.whole(0)));
          } else if (row.text(2).toLowerCase(Locale.ROOT).contains(wanted)) {
            byName.add(String.valueOf(row.whole(0)));
          }
        });
    // A code is no part of a name: `me` is the Middle East and not disarmament.
    return byCode.isEmpty() ? byName : byCode;
  }

  private Map<Long, Map<String, Ballot>> ballots(NavigableMap<Long, Call> calls, String layout) {
    Map<Long, Map<String, Ballot>> ballots = new HashMap<>();
    tables.rows(
        VOTES,
        List.of("rcid", "state_iso3", "vote"),
        List.of(
            new Condition.Same("layout", layout),
            new Condition.Between("rcid", calls.firstKey(), calls.lastKey()),
            new Condition.In("vote", List.of("yes", "abstain", "no"))),
        row -> {
          if (calls.containsKey(row.whole(0)) && !row.text(1).isEmpty()) {
            ballots
                .computeIfAbsent(row.whole(0), _ -> new HashMap<>())
                .put(row.text(1), ballot(row.text(2)));
          }
        });
    return ballots;
  }

  private static Ballot ballot(String vote) {
    return switch (vote) {
      case "yes" -> Ballot.YES;
      case "no" -> Ballot.NO;
      default -> Ballot.ABSTAIN;
    };
  }

  /// Why there are none.
  String absent(Years years, String issue) {
    for (String kind : List.of(VOTES, CALLS)) {
      String column = kind.equals(VOTES) ? "rcid" : "day";
      if (tables.years(kind, column).isEmpty()) {
        return Requirement.imported(kind).absent();
      }
    }
    if (!issue.isEmpty() && tables.years(ISSUES, "rcid").isEmpty()) {
      return Requirement.imported(ISSUES).absent();
    }
    return issue.isEmpty()
        ? tables.outside(CALLS, "day", years)
        : "no roll call of " + years.words() + " has the issue '" + issue + "'";
  }
}
