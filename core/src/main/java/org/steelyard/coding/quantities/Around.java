package org.steelyard.coding.quantities;

import java.util.List;
import java.util.stream.Stream;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.sentence.Hits;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.language.Token;
import org.steelyard.model.Precision;
import org.steelyard.model.Quantity.Bound;
import org.steelyard.model.When;

/// What the words around an amount say of it: bound, direction of change, period.
final class Around {
  /// How many words may stand between a bound and its number: `exceeded the mark of`.
  private static final int BOUND_GAP = 3;

  /// How far a word of growth may stand from its percentage.
  private static final int CHANGE_GAP = 7;

  private Around() {}

  /// How `amount` bounds the true one. Of two bounds equally near the longer holds: `no more than`
  /// ends where `more than` ends.
  static Bound bound(Hits hits, Amount amount) {
    List<Token> tokens = hits.tokens();
    Bound best = Bound.EXACT;
    int least = BOUND_GAP + 1;
    int length = 0;
    for (Bound bound : List.of(Bound.AT_MOST, Bound.AT_LEAST, Bound.ABOUT)) {
      for (Hit hit : hits.of(name(bound))) {
        boolean common = hits.words().is("stopword", hit.form());
        if (common && changes(hits, hit)) {
          continue;
        }
        int most = common ? 0 : bound == Bound.ABOUT ? 1 : BOUND_GAP;
        int gap = gap(tokens, hit, amount, most);
        int wide = hit.end() - hit.first();
        if (gap < least || (gap == least && wide > length)) {
          least = gap;
          length = wide;
          best = hits.endsAt("negation", hit.first()) ? opposite(bound) : bound;
        }
      }
    }
    return best;
  }

  private static Bound opposite(Bound bound) {
    return switch (bound) {
      case AT_LEAST -> Bound.AT_MOST;
      case AT_MOST -> Bound.AT_LEAST;
      case ABOUT, EXACT -> bound;
    };
  }

  /// Whether growth or decline is spoken of before: then `from` and `to` name ends of a change.
  private static boolean changes(Hits hits, Hit bound) {
    return Stream.of("growth", "decline")
        .map(hits::of)
        .anyMatch(of -> !of.isEmpty() && of.getFirst().end() <= bound.first());
  }

  private static String name(Bound bound) {
    return switch (bound) {
      case AT_LEAST -> "at-least";
      case AT_MOST -> "at-most";
      case ABOUT -> "about";
      case EXACT -> "";
    };
  }

  /// Tokens between a bound and the amount; large where another number or a comma is between.
  private static int gap(List<Token> tokens, Hit hit, Amount amount, int most) {
    if (hit.first() >= amount.end()) {
      int after = hit.first() - amount.end();
      return after == 0 ? 0 : Integer.MAX_VALUE;
    }
    int gap = amount.first() - hit.end();
    if (gap < 0 || gap > most) {
      return Integer.MAX_VALUE;
    }
    for (int i = hit.end(); i < amount.first(); i++) {
      if (!tokens.get(i).word()) {
        return Integer.MAX_VALUE;
      }
    }
    return gap;
  }

  /// +1 for growth, -1 for decline, 0 where no such word stands near a percentage.
  static int direction(Hits hits, Amount percent) {
    int growth = nearest(hits.of("growth"), percent);
    int decline = nearest(hits.of("decline"), percent);
    if (Math.min(growth, decline) > CHANGE_GAP) {
      return 0;
    }
    return growth <= decline ? 1 : -1;
  }

  private static int nearest(List<Hit> hits, Amount amount) {
    int least = Integer.MAX_VALUE;
    for (Hit hit : hits) {
      int distance =
          hit.end() <= amount.first() ? amount.first() - hit.end() : hit.first() - amount.end();
      least = Math.min(least, Math.max(0, distance));
    }
    return least;
  }

  /// The period `amount` holds for: a date of months or years right after it, else the nearest
  /// before, else the nearest after; days are days of announcements and are passed over.
  static When period(List<DatedSpan> dates, Clauses clauses, Amount amount) {
    When best = When.UNKNOWN;
    int least = Integer.MAX_VALUE;
    for (DatedSpan date : dates) {
      boolean period =
          switch (date.when().precision()) {
            case MONTH, SEASON, YEAR -> true;
            case DAY, WEEK, PUBLICATION, UNKNOWN -> false;
          };
      boolean after = date.first() >= amount.end();
      int distance = after ? date.first() - amount.end() : amount.first() - date.end();
      int other = clauses.same(date.first(), amount.first()) ? 0 : 100;
      int cost = other + (!after ? distance : distance <= 2 ? 0 : 3 * distance);
      if (period && cost < least) {
        least = cost;
        best = date.when();
      }
    }
    return best.precision() == Precision.UNKNOWN ? When.UNKNOWN : best;
  }
}
