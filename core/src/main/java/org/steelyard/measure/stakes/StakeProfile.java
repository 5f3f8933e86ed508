package org.steelyard.measure.stakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.measure.Explanation;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;

/// What a state is worth to a power by six stakes, as known on a day.
///
/// The total is the mean of the stakes that have a score; its range (level 1) covers
/// the scores' own ranges and every value from 0 to 100 for those missing. Own measure.
/// Traps: scores are judgements of their sources; a total over three of six stakes says
/// little, and its range shows that.
///
/// @param state the small state
/// @param power the power that has the stakes
/// @param at day on which it was known
/// @param scores the newest score of each stake
/// @param missing stakes without a score by that day
/// @param total 0 to 100; no data where no stake has a score
public record StakeProfile(
    String state,
    String power,
    LocalDate at,
    Map<Stake, Score> scores,
    List<Stake> missing,
    Measured total,
    Explanation why) {
  public StakeProfile {
    Map<Stake, Score> copy = new EnumMap<>(Stake.class);
    copy.putAll(scores);
    scores = Collections.unmodifiableMap(copy);
    missing = List.copyOf(missing);
  }

  /// The profile of `state` for `power` at the end of day `at`.
  ///
  /// @param scores of this pair, in any order; later ones replace earlier ones, those after `at`
  ///     are not known yet; of one date the source that comes first in the alphabet counts
  public static StakeProfile of(String state, String power, List<Score> scores, LocalDate at) {
    Map<Stake, Score> newest = new EnumMap<>(Stake.class);
    scores.stream()
        .filter(score -> !score.date().isAfter(at))
        .sorted(
            Comparator.comparing(Score::date)
                .thenComparing(Score::source, Comparator.reverseOrder())
                .thenComparingDouble(Score::value))
        .forEach(score -> newest.put(score.stake(), score));
    List<Stake> missing = new ArrayList<>();
    for (Stake stake : Stake.values()) {
      if (!newest.containsKey(stake)) {
        missing.add(stake);
      }
    }
    return new StakeProfile(
        state,
        power,
        at,
        newest,
        missing,
        total(state, power, newest, at),
        explain(state, power, newest, missing, scores, at));
  }

  private static Measured total(
      String state, String power, Map<Stake, Score> newest, LocalDate at) {
    int n = newest.size();
    if (n == 0) {
      return new Measured.NoData("no stake of " + power + " in " + state + " has a score by " + at);
    }
    double all = Stake.values().length;
    double value = newest.values().stream().mapToDouble(Score::value).sum() / n;
    double low = newest.values().stream().mapToDouble(Score::low).sum() / all;
    double high = (newest.values().stream().mapToDouble(Score::high).sum() + 100 * (all - n)) / all;
    return new Estimate(value, Math.min(value, low), Math.max(value, high), 1, n);
  }

  private static Explanation explain(
      String state,
      String power,
      Map<Stake, Score> newest,
      List<Stake> missing,
      List<Score> all,
      LocalDate at) {
    List<Explanation.Input> inputs = new ArrayList<>();
    double weight = 1.0 / Math.max(1, newest.size());
    newest.forEach(
        (stake, score) ->
            inputs.add(
                new Explanation.Input(
                    stake.words() + " (" + score.source() + ", " + score.date() + ")",
                    weight,
                    weight * score.value())));
    inputs.sort(
        Comparator.comparingDouble((Explanation.Input i) -> -i.contribution())
            .thenComparing(Explanation.Input::id));
    List<String> notes = new ArrayList<>();
    missing.forEach(stake -> notes.add("Missing: " + stake.words() + "."));
    long later = all.stream().filter(score -> score.date().isAfter(at)).count();
    if (later > 0) {
      notes.add(later + " scores are of later days and were not known yet.");
    }
    notes.add("The range is no chance interval: it holds whatever the missing scores may be.");
    TreeMap<String, String> parameters = new TreeMap<>();
    parameters.put("as known on", at.toString());
    return new Explanation(
        "stakes of " + power + " in " + state + " at " + at,
        "mean of the scores known; low = sum(low) / 6; high = (sum(high) + 100 * missing) / 6",
        inputs,
        parameters,
        notes,
        Explanation.VERSION);
  }
}
