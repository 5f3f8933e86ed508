package org.steelyard.coding.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.steelyard.model.Measured;
import org.steelyard.read.evaluate.Bootstrap;

/// How well one level of a classification is told apart.
///
/// Macro-F1 is the plain mean of the F1 of all classes that occur as gold or as prediction (the
/// convention of scikit-learn, which the published figures use).
///
/// @param level `type`, `quad` or `conflict`
/// @param n rows
/// @param accuracy share of rows that are right
/// @param macroF1 mean F1 of the classes
/// @param classes counts by class, in alphabetic order
public record ClassScores(
    String level, int n, Measured accuracy, Measured macroF1, Map<String, Tally> classes) {
  public ClassScores {
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
  }

  /// One row's classes.
  record Answer(String gold, String predicted) {}

  static ClassScores of(String level, List<Answer> answers) {
    List<Answer> rows = List.copyOf(answers);
    return new ClassScores(
        level,
        rows.size(),
        Bootstrap.interval(
            rows.size(), rows.size(), Tally.NO_DATA, sample -> accuracy(rows, sample)),
        Bootstrap.interval(
            rows.size(), rows.size(), Tally.NO_DATA, sample -> macroF1(tallies(rows, sample))),
        tallies(rows, all(rows.size())));
  }

  private static int[] all(int size) {
    return IntStream.range(0, size).toArray();
  }

  private static double accuracy(List<Answer> rows, int[] sample) {
    int right = 0;
    for (int i : sample) {
      right += rows.get(i).gold().equals(rows.get(i).predicted()) ? 1 : 0;
    }
    return (double) right / sample.length;
  }

  private static Map<String, Tally> tallies(List<Answer> rows, int[] sample) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (int i : sample) {
      Answer row = rows.get(i);
      if (row.gold().equals(row.predicted())) {
        tallies.merge(row.gold(), new Tally(1, 0, 0), Tally::plus);
      } else {
        tallies.merge(row.gold(), new Tally(0, 0, 1), Tally::plus);
        tallies.merge(row.predicted(), new Tally(0, 1, 0), Tally::plus);
      }
    }
    return tallies;
  }

  private static double macroF1(Map<String, Tally> tallies) {
    return tallies.values().stream().mapToDouble(Tally::f1).average().orElse(Double.NaN);
  }
}
