package org.steelyard.measure.claims;

import java.time.LocalDate;
import java.util.List;
import org.steelyard.measure.Extreme;
import org.steelyard.measure.Extreme.Direction;
import org.steelyard.measure.ledger.CountCheck;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Measured;
import org.steelyard.model.Pair;
import org.steelyard.model.Quantity;

/// What the measures can say for testing claims. Whatever is not at hand is no data with a reason:
/// the defaults are for a workspace without imports.
public interface Evidence {
  /// Day of the last evidence.
  LocalDate asOf();

  /// Course and balance of a state at a day.
  Standing standing(String state, LocalDate at);

  /// How the two of `pair` get on at a day, -10 to +10.
  Measured affinity(Pair pair, LocalDate at);

  /// Whether the relation of `pair` is at its highest or lowest at `at` since `since`, by year.
  Extreme extreme(Pair pair, Direction direction, LocalDate since, LocalDate at);

  /// A stated count of meetings beside those found.
  CountCheck meetings(StatedCount stated);

  /// Amounts that texts state, of one measurand and the same actors.
  ///
  /// @param of codes in alphabetic order
  List<Quantity> stated(String measurand, List<String> of);

  /// Growth of the trade of two states over the year before, as a share; its interval spans what
  /// the sides report.
  default Measured tradeGrowth(Pair pair, int year) {
    return new Measured.NoData("no trade of " + pair + " is imported for " + year);
  }

  /// The trading partners of a state in the last year known up to `year`.
  default Partners partners(String state, int year) {
    return new Partners(year, List.of(), "no trade of " + state + " is imported up to " + year);
  }

  /// Share of same votes of two states in the United Nations up to a day.
  default Measured votes(Pair pair, LocalDate at) {
    return new Measured.NoData("no votes of " + pair + " are imported up to " + at);
  }

  /// How much `of` depends on `on`, more than the other way round: -1 to +1.
  default Measured dependence(String of, String on, LocalDate at) {
    return new Measured.NoData(
        "no trade or product of " + of + " and " + on + " is imported up to " + at);
  }

  /// Trading partners by share, largest first.
  ///
  /// @param year the year that the shares are of
  /// @param why why there are none; empty where there are
  record Partners(int year, List<Partner> ranked, String why) {
    public Partners {
      ranked = List.copyOf(ranked);
    }
  }

  /// One partner's share of a state's trade, 0 to 1.
  record Partner(String state, Measured share) {}
}
