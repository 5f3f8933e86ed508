package org.steelyard.measure.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Quantity;
import org.steelyard.model.When;

/// Stated amounts by what was measured, whose it is and for which period, newest first.
///
/// Amounts of one entry disagree where their bounds leave no common value: "exceeded 4.5 bn"
/// admits 4.6 and excludes 4.3; a rounded number admits what rounds to it, at most 5 per cent
/// away; "about" admits 10 per cent. Trap: an amount without a period disagrees with nothing.
///
/// @param entries newest period first; entries of unknown period last
public record QuantityLedger(List<Entry> entries) {
  private static final BigDecimal ABOUT = new BigDecimal("0.1");
  private static final BigDecimal ROUNDED = new BigDecimal("0.05");

  /// One measurand of one group of actors in one period.
  ///
  /// @param of actor codes in alphabetic order
  /// @param quantities by unit, amount and id
  /// @param disagreements pairs that cannot both hold
  public record Entry(
      String measurand,
      List<String> of,
      When period,
      List<Quantity> quantities,
      List<Disagreement> disagreements) {
    public Entry {
      of = List.copyOf(of);
      quantities = List.copyOf(quantities);
      disagreements = List.copyOf(disagreements);
    }
  }

  /// Two amounts that cannot both hold.
  public record Disagreement(Quantity one, Quantity other) {}

  private record Key(String measurand, List<String> of, LocalDate from, LocalDate to) {}

  public QuantityLedger {
    entries = List.copyOf(entries);
  }

  /// The ledger of `quantities`.
  public static QuantityLedger of(List<Quantity> quantities) {
    Map<Key, List<Quantity>> groups = new LinkedHashMap<>();
    quantities.stream()
        .sorted(
            Comparator.comparing(Quantity::unit)
                .thenComparing(Quantity::amount)
                .thenComparing(Quantity::id))
        .forEach(
            q ->
                groups
                    .computeIfAbsent(
                        new Key(q.measurand(), q.of(), q.period().from(), q.period().to()),
                        _ -> new ArrayList<>())
                    .add(q));
    return new QuantityLedger(
        groups.values().stream()
            .map(QuantityLedger::entry)
            .sorted(
                Comparator.comparing((Entry e) -> !e.period().known())
                    .thenComparing(e -> e.period().to(), Comparator.reverseOrder())
                    .thenComparing(e -> e.period().from(), Comparator.reverseOrder())
                    .thenComparing(Entry::measurand)
                    .thenComparing(e -> String.join(" ", e.of())))
            .toList());
  }

  private static Entry entry(List<Quantity> group) {
    Quantity first = group.getFirst();
    List<Disagreement> disagreements = new ArrayList<>();
    for (int i = 0; i < group.size() && first.period().known(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        if (group.get(i).unit().equals(group.get(j).unit())
            && exclude(group.get(i), group.get(j))) {
          disagreements.add(new Disagreement(group.get(i), group.get(j)));
        }
      }
    }
    return new Entry(first.measurand(), first.of(), first.period(), group, disagreements);
  }

  /// Whether no value satisfies both; `low` has the smaller amount.
  private static boolean exclude(Quantity low, Quantity high) {
    boolean openAbove = low.precision() == Quantity.Bound.AT_LEAST;
    boolean openBelow = high.precision() == Quantity.Bound.AT_MOST;
    return !openAbove
        && !openBelow
        && low.amount().add(slack(low)).compareTo(high.amount().subtract(slack(high))) < 0;
  }

  private static BigDecimal slack(Quantity quantity) {
    BigDecimal amount = quantity.amount().abs();
    return switch (quantity.precision()) {
      case ABOUT -> amount.multiply(ABOUT);
      case EXACT, AT_LEAST, AT_MOST -> {
        BigDecimal half = amount.stripTrailingZeros().ulp().multiply(new BigDecimal("0.5"));
        yield half.min(amount.multiply(ROUNDED));
      }
    };
  }
}
