package org.steelyard.coding.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.steelyard.coding.attribution.Attribution;
import org.steelyard.coding.attribution.Attribution.Kind;

/// Compares the attributions of one document with gold.
final class QuoteMatch {
  /// Content and source of a pair are the same where they are at least so alike.
  private static final double ALIKE = 0.5;

  /// Weights and counts of one measure: precision is `hit / predicted`, recall `found / gold`.
  record Sums(double hit, int predicted, double found, int gold) {
    static final Sums NONE = new Sums(0, 0, 0, 0);

    Sums plus(Sums other) {
      return new Sums(
          hit + other.hit, predicted + other.predicted, found + other.found, gold + other.gold);
    }

    double precision() {
      return predicted == 0 ? Double.NaN : hit / predicted;
    }

    double recall() {
      return gold == 0 ? Double.NaN : found / gold;
    }

    double f1() {
      double sum = precision() + recall();
      return Double.isNaN(sum) || sum == 0
          ? (sum == 0 ? 0 : Double.NaN)
          : 2 * precision() * recall() / sum;
    }
  }

  private record Item(Kind kind, WordSet content, WordSet source) {}

  private final List<Item> gold;
  private final List<Item> predicted;

  QuoteMatch(String text, List<Attribution> gold, List<Attribution> predicted) {
    this.gold = items(text, gold);
    this.predicted = items(text, predicted);
  }

  private static List<Item> items(String text, List<Attribution> attributions) {
    List<Item> items = new ArrayList<>();
    for (Attribution one : attributions) {
      items.add(
          new Item(
              QuoteKinds.of(one, text),
              new WordSet(text, one.content()),
              new WordSet(text, one.source())));
    }
    return items;
  }

  /// Sums of a measure over the kinds wanted: of predictions for precision, of gold for recall.
  Sums sums(QuoteScore.Measure measure, List<Kind> kinds) {
    Sums sums = Sums.NONE;
    for (Item item : predicted) {
      if (kinds.contains(item.kind()) && counts(measure, item)) {
        sums = sums.plus(new Sums(best(measure, item, gold), 1, 0, 0));
      }
    }
    for (Item item : gold) {
      if (kinds.contains(item.kind()) && counts(measure, item)) {
        sums = sums.plus(new Sums(0, 0, best(measure, item, predicted), 1));
      }
    }
    return sums;
  }

  private static boolean counts(QuoteScore.Measure measure, Item item) {
    return switch (measure) {
      case CONTENT_EXACT, CONTENT_OVERLAP -> item.content().size() > 0;
      case SOURCE_EXACT, SOURCE_OVERLAP, PAIR_EXACT, PAIR_OVERLAP -> item.source().size() > 0;
    };
  }

  private static double best(QuoteScore.Measure measure, Item item, List<Item> others) {
    ToDoubleFunction<Item> credit =
        other ->
            switch (measure) {
              case CONTENT_EXACT -> one(item.content().same(other.content()));
              case CONTENT_OVERLAP -> share(item.content(), other.content());
              case SOURCE_EXACT -> one(item.source().same(other.source()));
              case SOURCE_OVERLAP -> share(item.source(), other.source());
              case PAIR_EXACT ->
                  one(item.content().same(other.content()) && item.source().same(other.source()));
              case PAIR_OVERLAP ->
                  one(
                      item.content().likeness(other.content()) >= ALIKE
                          && item.source().likeness(other.source()) >= ALIKE);
            };
    return others.stream().mapToDouble(credit).max().orElse(0);
  }

  private static double share(WordSet item, WordSet other) {
    return item.size() == 0 ? 0 : (double) item.shared(other) / item.size();
  }

  private static double one(boolean hit) {
    return hit ? 1 : 0;
  }
}
