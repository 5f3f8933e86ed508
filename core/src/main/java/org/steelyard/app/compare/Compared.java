package org.steelyard.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.steelyard.app.catalogue.Answer;
import org.steelyard.app.catalogue.Question;
import org.steelyard.measure.ranks.RankSet;
import org.steelyard.measure.ranks.RankSets;
import org.steelyard.model.Measured;

/// All states on one measure, highest first, those without data last.
///
/// @param level with which the intervals, and all rank sets at once, hold
/// @param exact whether all values are exact
public record Compared(
    Asked asked, List<Standing> standings, Statements statements, double level, boolean exact) {
  public Compared {
    standings = List.copyOf(standings);
  }

  /// Asks the measure for every state.
  ///
  /// @param like what is asked of each; its state does not matter
  /// @param level of rank sets where the values are exact
  public static Compared of(Asked asked, List<String> states, Question like, double level) {
    List<String> known = new ArrayList<>();
    List<Measured.Estimate> estimates = new ArrayList<>();
    List<Standing> without = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (String state : states) {
      Answer answer =
          state.equals(like.argument())
              ? Answer.none(state + " is itself what the others are measured against")
              : asked.measure().of(like.of(state));
      if (answer.measured() instanceof Measured.Estimate e) {
        known.add(state);
        estimates.add(e);
        answers.add(answer);
      } else {
        without.add(new Standing(state, answer, List.of()));
      }
    }
    List<RankSet> ranks = estimates.size() < 2 ? List.of() : RankSets.of(estimates, level);
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      standings.add(
          new Standing(
              known.get(i), answers.get(i), ranks.isEmpty() ? List.of() : List.of(ranks.get(i))));
    }
    standings.sort(
        Comparator.comparingDouble(Compared::value).reversed().thenComparing(Standing::state));
    standings.addAll(without);
    boolean exact = !answers.isEmpty() && answers.stream().allMatch(Answer::exact);
    return new Compared(asked, standings, Statements.of(asked, known, like), level, exact);
  }

  private static double value(Standing standing) {
    return standing.answer().measured() instanceof Measured.Estimate e ? e.value() : 0;
  }
}
