package org.steelyard.coding.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.steelyard.coding.attribution.Attribution;
import org.steelyard.coding.attribution.Attribution.Kind;
import org.steelyard.coding.evaluate.QuoteMatch.Sums;
import org.steelyard.model.Measured;
import org.steelyard.read.evaluate.Bootstrap;

/// How well attributions are found, by kind of quotation and measure.
///
/// @param documents how many documents were compared
/// @param kinds `all`, `direct`, `indirect`, `mixed`, in this order
public record QuoteScore(int documents, Map<String, Map<Measure, Part>> kinds) {
  public QuoteScore {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }

  /// What is compared. Exact: the same words. Overlap: the share of an item's words that its best
  /// counterpart has; a pair overlaps where content and source are each alike by half (F1 of
  /// words).
  public enum Measure {
    CONTENT_EXACT,
    CONTENT_OVERLAP,
    SOURCE_EXACT,
    SOURCE_OVERLAP,
    PAIR_EXACT,
    PAIR_OVERLAP;

    /// Name in tables.
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /// One measure over one kind; intervals come from drawing whole documents.
  ///
  /// @param gold items that people marked
  /// @param predicted items that were found
  public record Part(int gold, int predicted, Measured precision, Measured recall, Measured f1) {}

  /// Compares what `finder` finds in each document with the first annotator's marks.
  public static QuoteScore of(
      List<QuoteGold> documents, Function<QuoteGold, List<Attribution>> finder) {
    List<QuoteMatch> matches = new ArrayList<>();
    for (QuoteGold document : documents) {
      matches.add(new QuoteMatch(document.text(), document.gold(), finder.apply(document)));
    }
    Map<String, Map<Measure, Part>> kinds = new LinkedHashMap<>();
    kinds.put("all", parts(matches, List.of(Kind.values())));
    for (Kind kind : Kind.values()) {
      kinds.put(kind.name().toLowerCase(Locale.ROOT), parts(matches, List.of(kind)));
    }
    return new QuoteScore(documents.size(), kinds);
  }

  private static Map<Measure, Part> parts(List<QuoteMatch> matches, List<Kind> kinds) {
    Map<Measure, Part> parts = new LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      List<Sums> sums = matches.stream().map(match -> match.sums(measure, kinds)).toList();
      Sums all = sum(sums);
      parts.put(
          measure,
          new Part(
              all.gold(),
              all.predicted(),
              interval(sums, all.predicted(), Sums::precision),
              interval(sums, all.gold(), Sums::recall),
              interval(sums, all.gold() + all.predicted(), Sums::f1)));
    }
    return parts;
  }

  private static Measured interval(List<Sums> sums, int n, ToDoubleFunction<Sums> share) {
    return Bootstrap.interval(
        sums.size(),
        n,
        Tally.NO_DATA,
        sample -> {
          Sums total = Sums.NONE;
          for (int i : sample) {
            total = total.plus(sums.get(i));
          }
          return share.applyAsDouble(total);
        });
  }

  private static Sums sum(List<Sums> sums) {
    return sums.stream().reduce(Sums.NONE, Sums::plus);
  }
}
