package org.steelyard.measure.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.steelyard.measure.Explanation;

/// How far two states voted alike in each session and on each issue.
///
/// Sessions run from the first voted in to the last without a hole: one without votes that count
/// has no data. An issue's series names the sessions in which nothing was voted on it likewise.
/// Reference: the whole is [VoteAgreement] over all votes. Traps: a vote may have several issues
/// or none, so issues do not add up to the whole; one session on one issue is often a handful of
/// votes of one day, whose interval is then the whole scale.
///
/// @param a one state, in the source's code
/// @param b the other
/// @param whole agreement over all votes
/// @param issues agreement by issue over all sessions
/// @param sessions agreement by session over all issues: the time series
/// @param cells agreement by issue and then session
/// @param without votes that have no issue; they count in the whole and the sessions only
public record VoteTable(
    String a,
    String b,
    VoteAgreement whole,
    SortedMap<String, VoteAgreement> issues,
    SortedMap<Integer, VoteAgreement> sessions,
    SortedMap<String, SortedMap<Integer, VoteAgreement>> cells,
    int without) {
  public VoteTable {
    issues = Collections.unmodifiableSortedMap(issues);
    sessions = Collections.unmodifiableSortedMap(sessions);
    cells = Collections.unmodifiableSortedMap(cells);
  }

  /// The table of `a` and `b` over `calls`, in any order.
  public static VoteTable of(String a, String b, List<RollCall> calls, VoteRule rule) {
    SortedMap<String, VoteAgreement> issues = new TreeMap<>();
    SortedMap<String, SortedMap<Integer, VoteAgreement>> cells = new TreeMap<>();
    SortedMap<Integer, List<RollCall>> sessions = RollCall.bySession(calls);
    RollCall.byIssue(calls)
        .forEach(
            (issue, some) -> {
              issues.put(issue, VoteAgreement.of(a, b, some, rule));
              cells.put(issue, series(a, b, some, sessions, rule));
            });
    return new VoteTable(
        a,
        b,
        VoteAgreement.of(a, b, calls, rule),
        issues,
        series(a, b, calls, sessions, rule),
        cells,
        (int) calls.stream().filter(call -> call.issues().isEmpty()).count());
  }

  private static SortedMap<Integer, VoteAgreement> series(
      String a,
      String b,
      List<RollCall> calls,
      SortedMap<Integer, List<RollCall>> all,
      VoteRule rule) {
    SortedMap<Integer, VoteAgreement> series = new TreeMap<>();
    if (!all.isEmpty()) {
      SortedMap<Integer, List<RollCall>> own = RollCall.bySession(calls);
      for (int session = all.firstKey(); session <= all.lastKey(); session++) {
        series.put(session, VoteAgreement.of(a, b, own.getOrDefault(session, List.of()), rule));
      }
    }
    return series;
  }

  /// How the graded agreement over `calls` comes about; contributions add up to it.
  ///
  /// @param what the choice of votes, for example `Human rights, session 74`
  public static Explanation explain(
      String a, String b, String what, List<RollCall> calls, VoteRule rule) {
    VoteAgreement found = VoteAgreement.of(a, b, calls, rule);
    int n = found.graded().n();
    List<Explanation.Input> inputs = new ArrayList<>();
    for (RollCall call : calls) {
      Ballot one = call.ballots().get(a);
      Ballot other = call.ballots().get(b);
      if (one != null && other != null && !(rule.dropUnanimous() && call.unanimous())) {
        double like = 1 - Math.abs(one.code() - other.code()) / 2.0;
        inputs.add(new Explanation.Input(call.id(), 1, like / n));
      }
    }
    inputs.sort(
        Comparator.comparingDouble((Explanation.Input i) -> -i.contribution())
            .thenComparing(Explanation.Input::id));
    TreeMap<String, String> parameters = new TreeMap<>();
    parameters.put("level", Double.toString(rule.level()));
    parameters.put("replicates", Integer.toString(rule.replicates()));
    parameters.put("seed", Long.toString(rule.seed()));
    parameters.put("unanimous votes", rule.dropUnanimous() ? "dropped" : "kept");
    return new Explanation(
        "agreement of votes " + a + "-" + b + ", " + what,
        "mean of 1 - |v1 - v2| / 2; yes 1, abstain 2, no 3",
        inputs,
        parameters,
        List.of(
            found.absent() + " votes are left out because one of the two was absent.",
            found.unanimous() + " votes are left out because all voted alike.",
            "Interval: Bayesian bootstrap over days; one day gives the whole scale."),
        Explanation.VERSION);
  }
}
