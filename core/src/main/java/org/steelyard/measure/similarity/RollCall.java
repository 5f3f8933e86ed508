package org.steelyard.measure.similarity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// One recorded vote: who voted how.
///
/// @param id the source's own, for example `rcid`
/// @param session session of the General Assembly
/// @param day day of the vote
/// @param issues the source's issues, such as `Human rights`; often none, sometimes several
/// @param ballots vote by state; absent states are left out
public record RollCall(
    String id, int session, LocalDate day, List<String> issues, Map<String, Ballot> ballots) {
  public RollCall {
    issues = List.copyOf(issues);
    ballots = Map.copyOf(ballots);
  }

  /// Whether all who voted voted alike, so that the vote tells nobody apart.
  public boolean unanimous() {
    return new HashSet<>(ballots.values()).size() <= 1;
  }

  /// Roll calls by issue; one with several issues stands under each, one without under none.
  public static SortedMap<String, List<RollCall>> byIssue(List<RollCall> calls) {
    TreeMap<String, List<RollCall>> grouped = new TreeMap<>();
    for (RollCall call : calls) {
      for (String issue : new TreeSet<>(call.issues())) {
        grouped.computeIfAbsent(issue, _ -> new ArrayList<>()).add(call);
      }
    }
    return grouped;
  }

  /// Roll calls by session.
  public static SortedMap<Integer, List<RollCall>> bySession(List<RollCall> calls) {
    TreeMap<Integer, List<RollCall>> grouped = new TreeMap<>();
    for (RollCall call : calls) {
      grouped.computeIfAbsent(call.session(), _ -> new ArrayList<>()).add(call);
    }
    return grouped;
  }
}
