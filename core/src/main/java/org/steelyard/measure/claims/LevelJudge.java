package org.steelyard.measure.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.measure.claims.Standing.Holds;
import org.steelyard.measure.claims.Verdict.CannotBeSaid;
import org.steelyard.measure.claims.Verdict.Figure;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;
import org.steelyard.model.Pair;

/// Judges claims that a state has a property.
final class LevelJudge {
  /// From this share of same votes on, two states vote together more often than not.
  private static final double HALF = 0.5;

  private final Evidence evidence;

  LevelJudge(Evidence evidence) {
    this.evidence = evidence;
  }

  Verdict verdict(Testable.Level level, LocalDate at) {
    return switch (level.property()) {
      case BALANCED, MULTI_VECTOR -> {
        Standing standing = evidence.standing(level.state(), at);
        yield Judge.of(
            standing.holds(level.property()),
            standing.words(level.property()),
            standing.figures(level.property()),
            "more events of " + level.state() + " with each pole up to " + at);
      }
      case GOOD_RELATIONS -> relations(level, at, 1);
      case BAD_RELATIONS -> relations(level, at, -1);
      case NOT_DEPENDENT ->
          new CannotBeSaid("no rule tests this", List.of(), "dependence of " + level.state());
      case LARGEST_PARTNER -> largest(level, at);
      case VOTES_WITH -> votes(level, at);
    };
  }

  /// All relations named must lie on the side claimed, with their whole intervals.
  private Verdict relations(Testable.Level level, LocalDate at, int sign) {
    List<Figure> figures = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<String> against = new ArrayList<>();
    for (String partner : level.partners()) {
      Pair pair = Pair.of(level.state(), partner);
      Measured affinity = evidence.affinity(pair, at);
      figures.add(new Figure("affinity " + pair + " at " + at, affinity));
      switch (affinity) {
        case NoData none -> unknown.add(pair + ": " + none.reason());
        case Estimate e -> {
          double near = sign > 0 ? e.low() : -e.high();
          double far = sign > 0 ? e.high() : -e.low();
          if (far < 0) {
            against.add(pair + " " + number(e));
          } else if (near <= 0) {
            unknown.add(pair + " " + number(e));
          }
        }
      }
    }
    String side = sign > 0 ? "above 0" : "below 0";
    if (!against.isEmpty()) {
      return Judge.of(Holds.NO, "not " + side + ": " + String.join("; ", against), figures, "");
    }
    return unknown.isEmpty()
        ? Judge.of(Holds.YES, "affinity " + side + " with its whole interval", figures, "")
        : Judge.of(
            Holds.UNKNOWN,
            "not told to be " + side + ": " + String.join("; ", unknown),
            figures,
            "more events of these pairs up to " + at);
  }

  private Verdict votes(Testable.Level level, LocalDate at) {
    Pair pair = Pair.of(level.state(), level.partners().getFirst());
    Measured same = evidence.votes(pair, at);
    List<Figure> figures = List.of(new Figure("same votes of " + pair, same));
    return switch (same) {
      case NoData none -> new CannotBeSaid(none.reason(), figures, "votes in the United Nations");
      case Estimate e ->
          Judge.of(
              e.low() > HALF ? Holds.YES : e.high() < HALF ? Holds.NO : Holds.UNKNOWN,
              String.format(
                  Locale.ROOT,
                  "same votes %.2f (%.2f to %.2f), bound %.2f",
                  e.value(),
                  e.low(),
                  e.high(),
                  HALF),
              figures,
              "more sessions of votes");
    };
  }

  private Verdict largest(Testable.Level level, LocalDate at) {
    Evidence.Partners partners = evidence.partners(level.state(), at.getYear());
    String claimed = level.partners().getFirst();
    List<Figure> figures =
        partners.ranked().stream()
            .filter(p -> p.state().equals(claimed) || partners.ranked().indexOf(p) < 3)
            .map(
                p ->
                    new Figure(
                        "share of "
                            + p.state()
                            + " in trade of "
                            + level.state()
                            + ", "
                            + partners.year(),
                        p.share()))
            .toList();
    if (partners.ranked().isEmpty()) {
      return new CannotBeSaid(
          partners.why(), figures, "trade of " + level.state() + " with all partners");
    }
    Measured own =
        partners.ranked().stream()
            .filter(p -> p.state().equals(claimed))
            .map(Evidence.Partner::share)
            .findFirst()
            .orElse(new NoData(claimed + " is not among the partners known"));
    List<Measured> others =
        partners.ranked().stream()
            .filter(p -> !p.state().equals(claimed))
            .map(Evidence.Partner::share)
            .toList();
    return Judge.of(
        first(own, others),
        partners.ranked().getFirst().state() + " is the largest in " + partners.year(),
        figures,
        "trade of " + level.state() + " with " + claimed);
  }

  /// Shares whose intervals overlap, and a partner without data, are told apart by nobody.
  private static Holds first(Measured own, List<Measured> others) {
    if (!(own instanceof Estimate mine)) {
      return Holds.UNKNOWN;
    }
    if (others.stream().anyMatch(o -> o instanceof Estimate e && e.low() > mine.high())) {
      return Holds.NO;
    }
    boolean all = others.stream().allMatch(o -> o instanceof Estimate e && e.high() < mine.low());
    return all ? Holds.YES : Holds.UNKNOWN;
  }

  private static String number(Estimate e) {
    return String.format(Locale.ROOT, "%+.2f (%+.2f to %+.2f)", e.value(), e.low(), e.high());
  }
}
