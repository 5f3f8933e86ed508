package org.steelyard.read.evaluate;

import java.util.List;
import org.steelyard.model.Measured;

/// How often a reader found what pages say of themselves.
///
/// @param right answers that equal the gold
/// @param wrong answers that do not
/// @param missed pages without an answer
/// @param accuracy share of right answers among all pages that have the fact
public record FactScore(int right, int wrong, int missed, Measured accuracy) {
  /// One page's answer compared with its gold.
  enum Result {
    RIGHT,
    WRONG,
    MISSED;

    static Result of(Field field, String gold, String answer) {
      if (answer.isEmpty()) {
        return MISSED;
      }
      return field.same(gold, answer) ? RIGHT : WRONG;
    }
  }

  static FactScore of(List<Result> results) {
    int right = count(results, Result.RIGHT);
    return new FactScore(
        right,
        count(results, Result.WRONG),
        count(results, Result.MISSED),
        Bootstrap.interval(
            results.size(),
            results.size(),
            PageScore.NONE,
            drawn -> {
              int hits = 0;
              for (int index : drawn) {
                hits += results.get(index) == Result.RIGHT ? 1 : 0;
              }
              return (double) hits / drawn.length;
            }));
  }

  private static int count(List<Result> results, Result wanted) {
    return (int) results.stream().filter(result -> result == wanted).count();
  }

  /// Pages that have the fact.
  public int n() {
    return right + wrong + missed;
  }

  /// Share of answers that are right; NaN where there was none.
  public double precision() {
    return right + wrong == 0 ? Double.NaN : (double) right / (right + wrong);
  }

  /// Share right of what was right or missed, as htmldate counts recall; NaN where
  /// nothing was.
  public double recall() {
    return right + missed == 0 ? Double.NaN : (double) right / (right + missed);
  }

  /// Harmonic mean of precision and recall; NaN where there is nothing.
  public double f1() {
    int whole = 2 * right + wrong + missed;
    return whole == 0 ? Double.NaN : 2.0 * right / whole;
  }
}
