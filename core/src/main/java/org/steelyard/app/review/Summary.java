package org.steelyard.app.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.app.brief.PairNumber;
import org.steelyard.app.json.Json;
import org.steelyard.app.json.JudgementJson;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.measure.Proportion;
import org.steelyard.model.Claim;
import org.steelyard.model.Measured;
import org.steelyard.review.Corrected;
import org.steelyard.review.Ruling;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What came of a review: what was said, how often the coder was right, and which numbers moved.
final class Summary {
  private static final double LEVEL = .95;
  private static final double SHOWN = .05;
  private static final int NUMBERS = 3;

  private final Map<Ruling.Outcome, Integer> counts = new EnumMap<>(Ruling.Outcome.class);
  private final Holdings earlier;
  private final Holdings after;
  private final String coder;
  private final List<PairNumber> before;
  private final List<PairNumber> now;

  /// @param earlier what was held before the session
  /// @param touched ids of the items judged in this session
  /// @param before numbers of the pairs concerned, before it
  Summary(
      Holdings earlier,
      Holdings after,
      String coder,
      List<String> touched,
      List<PairNumber> before) {
    this.earlier = earlier;
    this.after = after;
    this.coder = coder;
    this.before = before;
    this.now = PairNumber.of(after, before.stream().map(PairNumber::pair).toList());
    Corrected corrected = after.corrections();
    for (String item : touched) {
      corrected.ruling(item, coder).forEach(one -> counts.merge(one.outcome(), 1, Integer::sum));
    }
  }

  private int count(Ruling.Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  private int judged() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// Share of the items whose coding was right; a second report of an event can be.
  private Measured precision() {
    int right = count(Ruling.Outcome.RIGHT) + count(Ruling.Outcome.DUPLICATE);
    return Proportion.wilson(right, judged(), LEVEL);
  }

  /// For example `8 right, 1 edited, 1 rejected · precision .80 (n=10, 95 % .49-.94) · AZE-RUS
  /// +2.8 -> +2.6`.
  String line() {
    if (judged() == 0) {
      return "nothing judged";
    }
    List<String> said = new ArrayList<>();
    said(Ruling.Outcome.RIGHT, "right", said);
    said(Ruling.Outcome.EDITED, "edited", said);
    said(Ruling.Outcome.WRONG, "rejected", said);
    said(Ruling.Outcome.DUPLICATE, "duplicate", said);
    List<String> parts = new ArrayList<>(List.of(String.join(", ", said)));
    parts.add("precision " + words(precision()));
    List<String> moved = new ArrayList<>(moved());
    Map<String, Integer> then = counts(earlier);
    counts(after)
        .forEach(
            (kind, now) -> {
              int old = then.getOrDefault(kind, 0);
              if (old != now) {
                moved.add(kind + " " + old + " -> " + now);
              }
            });
    parts.addAll(moved.isEmpty() ? List.of("no number moved") : moved);
    return String.join(" · ", parts);
  }

  /// How many claims, forecasts, quantities and memberships hold.
  private static Map<String, Integer> counts(Holdings holdings) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("claims", holdings.claims().size());
    counts.put("forecasts", (int) holdings.claims().stream().filter(Claim::forecast).count());
    counts.put("quantities", holdings.quantities().size());
    counts.put("memberships", holdings.memberships().size());
    return counts;
  }

  private void said(Ruling.Outcome outcome, String word, List<String> said) {
    if (count(outcome) > 0) {
      said.add(count(outcome) + " " + word);
    }
  }

  /// The numbers that moved by what one decimal shows, or one asked for alone.
  private List<String> moved() {
    List<String> moved = new ArrayList<>();
    for (int i = 0; i < now.size() && moved.size() < NUMBERS; i++) {
      Measured then = before.get(i).value();
      Measured value = now.get(i).value();
      if (now.size() == 1 || distance(then, value) >= SHOWN) {
        moved.add(now.get(i).pair() + " " + signed(then) + " -> " + signed(value));
      }
    }
    return moved;
  }

  private static double distance(Measured a, Measured b) {
    return a instanceof Measured.Estimate one && b instanceof Measured.Estimate two
        ? Math.abs(one.value() - two.value())
        : a instanceof Measured.NoData && b instanceof Measured.NoData ? 0 : 1;
  }

  private static String signed(Measured value) {
    return switch (value) {
      case Measured.Estimate estimate -> String.format(Locale.ROOT, "%+.1f", estimate.value());
      case Measured.NoData _ -> "no data";
    };
  }

  /// A share with its interval, for example `.80 (n=10, 95 % .49-.94)`.
  static String words(Measured measured) {
    return switch (measured) {
      case Measured.Estimate(double value, double low, double high, double level, int n) ->
          String.format(
              Locale.ROOT,
              "%s (n=%d, %.0f %% %s-%s)",
              share(value),
              n,
              level * 100,
              share(low),
              share(high));
      case Measured.NoData(String reason) -> "no data: " + reason;
    };
  }

  /// Two decimals without a leading zero.
  static String share(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.startsWith("0") ? text.substring(1) : text.replace("-0.", "-.");
  }

  /// `{"run","coder","judged","precision","numbers","counts","lost"}`.
  ObjectNode json() {
    ObjectNode json = Json.object().put("run", after.run()).put("coder", coder);
    json.set(
        "judged",
        Json.object()
            .put("right", count(Ruling.Outcome.RIGHT))
            .put("edited", count(Ruling.Outcome.EDITED))
            .put("rejected", count(Ruling.Outcome.WRONG))
            .put("duplicate", count(Ruling.Outcome.DUPLICATE)));
    json.set("precision", Json.measured(precision()));
    ArrayNode numbers = Json.list();
    for (int i = 0; i < now.size(); i++) {
      ObjectNode number = Json.object().put("pair", now.get(i).pair().toString());
      number.set("before", Json.measured(before.get(i).value()));
      number.set("after", Json.measured(now.get(i).value()));
      numbers.add(number);
    }
    json.set("numbers", numbers);
    ObjectNode counts = Json.object();
    Map<String, Integer> then = counts(earlier);
    counts(after)
        .forEach(
            (kind, count) ->
                counts.set(
                    kind,
                    Json.object().put("before", then.getOrDefault(kind, 0)).put("after", count)));
    json.set("counts", counts);
    json.set("lost", JudgementJson.lost(after.corrections().lost()));
    return json;
  }
}
