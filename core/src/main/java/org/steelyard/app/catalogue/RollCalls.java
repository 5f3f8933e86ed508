package org.steelyard.app.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  RollCalls(Tables tables) {
    this.tables = tables;
  }

  /// Roll calls of the years, on one issue where it is named.
  ///
  /// @param issue code of an issue or part of its name; empty for all
  List<RollCall> of(Years years, String issue) {
    return read.computeIfAbsent(years + issue, _ -> load(years, issue));
  }

  private List<RollCall> load(Years years, String issue) {
    Integer covered = tables.years(CALLS, "day").floor(years.to());
    if (covered == null || covered < years.from()) {
      return List.of();
    }
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
    if (!issue.isEmpty()) {
      calls.keySet().retainAll(of(issue));
    }
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

  private List<Long> of(String issue) {
    String wanted = issue.toLowerCase(Locale.ROOT);
    List<Long> byCode = new ArrayList<>();
    List<Long> byName = new ArrayList<>();
    tables.rows(
        ISSUES,
        List.of("rcid", "issue_code", "issue"),
        List.of(),
        row -> {
          if (row.text(1).equals(wanted)) {
            byCode.add(row.whole(0));
          } else if (row.text(2).toLowerCase(Locale.ROOT).contains(wanted)) {
            byName.add(row.whole(0));
          }
        });
    // A code is no part of a name: `me` is the Middle East and not disarmament.
    return byCode.isEmpty() ? byName : byCode;
  }

  private Map<Long, Map<String, Ballot>> ballots(TreeMap<Long, Call> calls, String layout) {
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
