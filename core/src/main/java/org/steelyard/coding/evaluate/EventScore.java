package org.steelyard.coding.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.steelyard.model.Measured;
import org.steelyard.read.evaluate.Bootstrap;

/// How well events are coded from plain sentences, by language and over all.
///
/// @param overall all sentences
/// @param languages by ISO 639-1 code, in alphabetic order
public record EventScore(Part overall, Map<String, Part> languages) {
  public EventScore {
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
  }

  /// Codes the sentences of one document in order, for a sentence leans on those before it.
  @FunctionalInterface
  public interface Coder {
    /// The triples of each sentence, in the sentences' order.
    List<List<Triple>> code(String language, List<String> sentences);
  }

  /// The score of some sentences; its intervals come from drawing whole documents.
  ///
  /// @param sentences how many were coded
  /// @param gold labelled acts in them
  /// @param predicted distinct triples coded
  /// @param counts right, wrong and missed, under the rules of matching
  public record Part(
      int sentences,
      int gold,
      int predicted,
      Tally counts,
      Measured precision,
      Measured recall,
      Measured f1) {}

  /// Codes each document and compares sentence by sentence.
  ///
  /// @throws IllegalStateException where the coder answers another number of sentences
  public static EventScore of(List<EventGold> gold, Coder coder) {
    Map<String, List<EventGold>> documents = new TreeMap<>();
    for (EventGold row : gold) {
      documents
          .computeIfAbsent(row.language() + " " + row.document(), key -> new ArrayList<>())
          .add(row);
    }
    List<Result> results = new ArrayList<>();
    for (List<EventGold> rows : documents.values()) {
      rows.sort(Comparator.comparingInt(EventGold::sentence).thenComparing(EventGold::id));
      results.add(result(rows, coder));
    }
    Map<String, List<Result>> byLanguage = new LinkedHashMap<>();
    results.forEach(
        one -> byLanguage.computeIfAbsent(one.language(), key -> new ArrayList<>()).add(one));
    Map<String, Part> languages = new TreeMap<>();
    byLanguage.forEach((language, some) -> languages.put(language, part(some)));
    return new EventScore(part(results), languages);
  }

  private record Result(String language, int sentences, int gold, int predicted, Tally counts) {}

  private static Result result(List<EventGold> rows, Coder coder) {
    String language = rows.getFirst().language();
    List<List<Triple>> coded = coder.code(language, rows.stream().map(EventGold::text).toList());
    if (coded.size() != rows.size()) {
      throw new IllegalStateException(
          "The coder answered " + coded.size() + " of " + rows.size() + " sentences.");
    }
    Tally counts = Tally.NONE;
    int gold = 0;
    int predicted = 0;
    for (int i = 0; i < rows.size(); i++) {
      counts = counts.plus(Matching.tally(rows.get(i), coded.get(i)));
      gold += rows.get(i).records().size();
      predicted += (int) coded.get(i).stream().distinct().count();
    }
    return new Result(language, rows.size(), gold, predicted, counts);
  }

  private static Part part(List<Result> results) {
    Tally counts = sum(results);
    return new Part(
        results.stream().mapToInt(Result::sentences).sum(),
        results.stream().mapToInt(Result::gold).sum(),
        results.stream().mapToInt(Result::predicted).sum(),
        counts,
        interval(results, counts.right() + counts.wrong(), Tally::precision),
        interval(results, counts.right() + counts.missed(), Tally::recall),
        interval(results, counts.right() + counts.wrong() + counts.missed(), Tally::f1));
  }

  private static Measured interval(List<Result> results, int n, ToDoubleFunction<Tally> statistic) {
    return Bootstrap.interval(
        results.size(),
        n,
        Tally.NO_DATA,
        sample -> {
          Tally counts = Tally.NONE;
          for (int i : sample) {
            counts = counts.plus(results.get(i).counts());
          }
          return statistic.applyAsDouble(counts);
        });
  }

  private static Tally sum(List<Result> results) {
    return results.stream().map(Result::counts).reduce(Tally.NONE, Tally::plus);
  }
}
