package org.steelyard.coding.quantities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.sentence.Hits;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// What an amount measures: the nearest word of class `measurand` that its unit can measure.
///
/// What is counted (troops, refugees) is told from what is valued or weighed (trade, gas) by the
/// tables alone: a measurand with a form that is also a unit is counted.
final class Measurands {
  /// Measurands that a percentage can be the level of, and not the growth.
  private static final String KILLED = "killed";

  /// What is not measured in kilometres.
  private static final List<String> GOODS =
      List.of("supplies", "trade", "exports", "imports", "investment", "capacity", "production");

  private static final Set<String> RATES =
      Set.of("share", "tariff", "inflation", "uranium enrichment");

  /// A word right after an amount is nearer than it looks: `3 bn dollars in exports`.
  private static final int AFTER = 3;

  /// Words further away belong to something else.
  private static final int FAR = 20;

  private final Map<String, Map<String, Integer>> unitsOfCounted = new HashMap<>();
  private final Set<String> counted = new HashSet<>();

  Measurands(Words words) {
    words
        .forms("measurand")
        .forEach(
            (form, value) -> {
              if (words.is("unit", form)) {
                counted.add(value);
                unitsOfCounted
                    .computeIfAbsent(value, k -> new HashMap<>())
                    .merge(words.value("unit", form), 1, Integer::sum);
              }
            });
  }

  /// The measurand of `amount`, canonical English; empty where none fits.
  String of(Hits all, Clauses clauses, Amount amount) {
    List<Hit> hits = all.of("measurand");
    if (designation(all.tokens(), amount)) {
      return "";
    }
    String best = "";
    int least = FAR;
    for (Hit hit : hits) {
      boolean same = clauses.same(hit.first(), amount.first());
      int distance = distance(hit, amount) + (same ? 0 : FAR / 2);
      if (distance < least && fits(hit, amount) && !counts(all.tokens(), amount, hit)) {
        least = distance;
        best = hit.value();
      }
    }
    boolean people = best.equals("troops") || best.equals("persons");
    boolean killed =
        people
            && hits.stream()
                .anyMatch(h -> h.value().equals(KILLED) && clauses.same(h.first(), amount.first()));
    return killed ? KILLED : best;
  }

  /// A number after a name is part of it: `Embraer 190`.
  private static boolean designation(List<Token> tokens, Amount amount) {
    int before = amount.first() - 1;
    return amount.kind() == Amount.Kind.BARE
        && before > 0
        && tokens.get(before).word()
        && tokens.get(before).capital();
  }

  /// Whether another number stands between an amount and what comes after it.
  private static boolean counts(List<Token> tokens, Amount amount, Hit hit) {
    for (int i = amount.end(); i < hit.first(); i++) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /// Growth in percent measures whatever is near.
  String ofGrowth(Hits hits, Clauses clauses, Amount percent) {
    String best = "";
    int least = FAR;
    for (Hit hit : hits.of("measurand")) {
      boolean same = clauses.same(hit.first(), percent.first());
      int distance = distance(hit, percent) + (same ? 0 : FAR / 2);
      if (distance < least && !counted.contains(hit.value())) {
        least = distance;
        best = hit.value();
      }
    }
    return best;
  }

  /// Unit in which a measurand is counted where only a bare number stands, or empty.
  String unitOf(String measurand) {
    return unitsOfCounted.getOrDefault(measurand, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static int distance(Hit hit, Amount amount) {
    if (hit.end() <= amount.first()) {
      return amount.first() - hit.end() + 1;
    }
    if (hit.first() < amount.end()) {
      return 0;
    }
    int after = hit.first() - amount.end();
    return after < AFTER ? after : 2 * after;
  }

  private boolean fits(Hit hit, Amount amount) {
    boolean count = counted.contains(hit.value());
    return switch (amount.kind()) {
      case MONEY -> !count && !RATES.contains(hit.value());
      case PERCENT -> RATES.contains(hit.value());
      case UNIT -> {
        Hit unit = amount.counted();
        boolean itself = hit.first() < unit.end() && unit.first() < hit.end();
        boolean people = unit.value().equals("persons");
        yield itself
            || (people
                ? count && unitOf(hit.value()).equals("persons")
                : weighed(hit, unit.value()));
      }
      case BARE -> count && hit.first() == amount.end();
    };
  }

  /// A physical unit weighs goods; it measures no count and no rate.
  private boolean weighed(Hit hit, String unit) {
    boolean length = unit.equals("km") || unit.equals("m");
    boolean goods = GOODS.stream().anyMatch(hit.value()::contains);
    return !(length && goods) && !counted.contains(hit.value()) && !RATES.contains(hit.value());
  }
}
