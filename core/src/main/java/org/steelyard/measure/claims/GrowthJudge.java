package org.steelyard.measure.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.measure.claims.Standing.Holds;
import org.steelyard.measure.claims.Verdict.CannotBeSaid;
import org.steelyard.measure.claims.Verdict.Figure;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Pair;
import org.steelyard.model.Quantity;

/// Judges stated growth by an imported trade series, else by amounts that other texts state.
///
/// Agreement leaves room for rounding of the stated share and, in a series, for two points of per
/// cent, by which the books of two sides commonly differ.
final class GrowthJudge {
  private static final double BOOKS = 0.02;

  /// Shares are stated in whole points of per cent, round ones too.
  private static final double ROUNDING = 0.005;

  private final Evidence evidence;

  GrowthJudge(Evidence evidence) {
    this.evidence = evidence;
  }

  Verdict verdict(Testable.Growth growth, Linked linked) {
    int year = growth.period().from().getYear();
    if (growth.period().to().getYear() != year || growth.of().size() != 2) {
      return new CannotBeSaid(
          "growth of " + growth.measurand() + " can be tested for one year and two states only",
          List.of(),
          "a series of " + growth.measurand() + " of " + String.join(", ", growth.of()));
    }
    Pair pair = Pair.of(growth.of().getFirst(), growth.of().getLast());
    String needs = "trade of " + pair + " in " + (year - 1) + " and " + year;
    Measured series = evidence.tradeGrowth(pair, year);
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("growth of trade " + pair + " in " + year + ", imported", series));
    if (series instanceof Estimate e) {
      return against(growth, e, BOOKS, figures, needs);
    }
    Measured told = told(growth, linked, year);
    figures.add(new Figure("growth by amounts of other texts", told));
    return switch (told) {
      case Estimate e -> against(growth, e, 0, figures, needs);
      case Measured.NoData none ->
          new CannotBeSaid(
              (series instanceof Measured.NoData n ? n.reason() : "") + "; " + none.reason(),
              figures,
              needs);
    };
  }

  private static Verdict against(
      Testable.Growth growth, Estimate found, double room, List<Figure> figures, String needs) {
    double stated = growth.share().doubleValue();
    double slack = room + ROUNDING;
    boolean within = found.low() >= stated - slack && found.high() <= stated + slack;
    boolean apart = found.high() < stated - slack || found.low() > stated + slack;
    String why =
        String.format(
            Locale.ROOT,
            "%+.1f %% stated, %+.1f %% found (%+.1f to %+.1f)",
            100 * stated,
            100 * found.value(),
            100 * found.low(),
            100 * found.high());
    return Judge.of(within ? Holds.YES : apart ? Holds.NO : Holds.UNKNOWN, why, figures, needs);
  }

  /// Growth between amounts of two years that texts state; of this text's own amount only one.
  private Measured told(Testable.Growth growth, Linked linked, int year) {
    List<Quantity> amounts = evidence.stated(growth.measurand(), growth.of());
    List<Double> found = new ArrayList<>();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Quantity before : amounts) {
      for (Quantity now : amounts) {
        boolean own = same(before, linked) && same(now, linked);
        if (own || !whole(before, year - 1) || !whole(now, year)) {
          continue;
        }
        if (before.unit().equals(now.unit()) && before.amount().signum() > 0) {
          double a = before.amount().doubleValue();
          double b = now.amount().doubleValue();
          double slackA = slack(before);
          double slackB = slack(now);
          found.add(b / a - 1);
          low = Math.min(low, (b - slackB) / (a + slackA) - 1);
          high = Math.max(high, (b + slackB) / (a - slackA) - 1);
        }
      }
    }
    if (found.isEmpty()) {
      return new Measured.NoData(
          "no other text states exact amounts for " + (year - 1) + " and " + year);
    }
    double mean = found.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    return new Estimate(mean, Math.min(low, mean), Math.max(high, mean), 1, found.size());
  }

  private static boolean same(Quantity quantity, Linked linked) {
    return quantity.provenance().documentId().equals(linked.provenance().documentId());
  }

  /// Whether the amount is of the whole year and not a bound.
  private static boolean whole(Quantity quantity, int year) {
    boolean exact =
        quantity.precision() == Quantity.Bound.EXACT
            || quantity.precision() == Quantity.Bound.ABOUT;
    return exact
        && quantity.period().known()
        && quantity.period().from().getYear() == year
        && quantity.period().to().getYear() == year
        && quantity.period().from().getDayOfYear() == 1
        && quantity.period().to().getMonthValue() == 12;
  }

  private static double slack(Quantity quantity) {
    double half = quantity.amount().stripTrailingZeros().ulp().doubleValue() / 2;
    double share = quantity.precision() == Quantity.Bound.ABOUT ? 0.1 : 0.05;
    return Math.min(half, share * quantity.amount().doubleValue());
  }
}
