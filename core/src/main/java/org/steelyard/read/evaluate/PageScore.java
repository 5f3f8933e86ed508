package org.steelyard.read.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.steelyard.model.Measured;

/// Scores of a reader on some pages.
///
/// @param half which pages
/// @param pages how many
/// @param precision share of the text read that is the article's, mean over pages
/// @param recall share of the article's text that was read, mean over pages
/// @param f1 harmonic mean of the two means
/// @param facts for each field that the gold set has
public record PageScore(
    Half half,
    int pages,
    Measured precision,
    Measured recall,
    Measured f1,
    Map<Field, FactScore> facts) {
  /// Why a score has no data.
  static final String NONE = "no page has this in the gold set";

  public PageScore {
    facts = new EnumMap<>(facts);
  }

  /// What `reader` answered about `pages`, for each half and for all.
  public static List<PageScore> of(List<GoldPage> pages, Reader reader) {
    List<Answered> answers = new ArrayList<>(pages.size());
    for (GoldPage page : pages) {
      answers.add(new Answered(page, reader.read(page)));
    }
    List<PageScore> scores = new ArrayList<>();
    for (Half half : Half.values()) {
      scores.add(of(half, half.of(answers, a -> a.page().key())));
    }
    return scores;
  }

  private record Answered(GoldPage page, Answer answer) {}

  private static PageScore of(Half half, List<Answered> answers) {
    List<Overlap> overlaps = new ArrayList<>();
    Map<Field, List<FactScore.Result>> results = new EnumMap<>(Field.class);
    for (Answered one : answers) {
      if (!one.page().text().isEmpty()) {
        overlaps.add(Overlap.of(one.page().text(), one.answer().text()));
      }
      one.page()
          .facts()
          .forEach(
              (field, gold) -> {
                String answer = one.answer().facts().getOrDefault(field, "");
                results
                    .computeIfAbsent(field, f -> new ArrayList<>())
                    .add(FactScore.Result.of(field, gold, answer));
              });
    }
    Map<Field, FactScore> facts = new EnumMap<>(Field.class);
    results.forEach((field, list) -> facts.put(field, FactScore.of(list)));
    return new PageScore(
        half,
        answers.size(),
        measured(overlaps, Overlap::precision),
        measured(overlaps, Overlap::recall),
        Bootstrap.interval(overlaps.size(), overlaps.size(), NONE, drawn -> f1(overlaps, drawn)),
        facts);
  }

  private static Measured measured(List<Overlap> overlaps, ToDoubleFunction<Overlap> part) {
    return Bootstrap.interval(
        overlaps.size(), overlaps.size(), NONE, drawn -> mean(overlaps, drawn, part));
  }

  private static double f1(List<Overlap> overlaps, int[] drawn) {
    double precision = mean(overlaps, drawn, Overlap::precision);
    double recall = mean(overlaps, drawn, Overlap::recall);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /// Mean over the pages for which `part` is defined; NaN for none.
  private static double mean(List<Overlap> all, int[] drawn, ToDoubleFunction<Overlap> part) {
    double sum = 0;
    int n = 0;
    for (int index : drawn) {
      double value = part.applyAsDouble(all.get(index));
      if (!Double.isNaN(value)) {
        sum += value;
        n++;
      }
    }
    return n == 0 ? Double.NaN : sum / n;
  }
}
