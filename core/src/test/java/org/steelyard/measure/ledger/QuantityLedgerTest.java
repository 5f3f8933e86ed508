package org.steelyard.measure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Precision;
import org.steelyard.model.Quantity;
import org.steelyard.model.Quantity.Bound;
import org.steelyard.model.When;

class QuantityLedgerTest {
  private static Quantity turnover(String id, When period, String amount, Bound bound) {
    return new Quantity(
        id,
        "trade turnover",
        new BigDecimal(amount),
        "USD",
        period,
        bound,
        new Quantity.Change.NotStated(),
        List.of("AZE", "RUS"),
        "test",
        Told.words(id));
  }

  private static When year(int year) {
    return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  private static int disagreements(String a, Bound boundA, String b, Bound boundB) {
    return QuantityLedger.of(
            List.of(turnover("a", year(2023), a, boundA), turnover("b", year(2023), b, boundB)))
        .entries()
        .getFirst()
        .disagreements()
        .size();
  }

  @Test
  void periodsStandApartNewestFirstAndUnknownOnesLast() {
    QuantityLedger ledger =
        QuantityLedger.of(
            List.of(
                turnover("u", When.UNKNOWN, "1", Bound.EXACT),
                turnover("old", year(2022), "3.7E9", Bound.EXACT),
                turnover("v", When.UNKNOWN, "9", Bound.EXACT),
                turnover("new", year(2023), "4.5E9", Bound.AT_LEAST)));
    assertThat(ledger.entries())
        .extracting(e -> e.quantities().getFirst().id())
        .containsExactly("new", "old", "u");
    assertThat(ledger.entries().getLast().disagreements()).isEmpty();
  }

  @Test
  void atLeastAdmitsMoreAndExcludesLess() {
    assertThat(disagreements("4.5E9", Bound.AT_LEAST, "4.8E9", Bound.EXACT)).isZero();
    assertThat(disagreements("4.5E9", Bound.AT_LEAST, "4.2E9", Bound.EXACT)).isEqualTo(1);
    assertThat(disagreements("4.5E9", Bound.AT_MOST, "4.8E9", Bound.EXACT)).isEqualTo(1);
    assertThat(disagreements("4.5E9", Bound.AT_MOST, "4.2E9", Bound.EXACT)).isZero();
  }

  @Test
  void aRoundedNumberAdmitsWhatRoundsToIt() {
    assertThat(disagreements("4.5E9", Bound.EXACT, "4.46E9", Bound.EXACT)).isZero();
    assertThat(disagreements("4.5E9", Bound.EXACT, "4.36E9", Bound.EXACT)).isEqualTo(1);
    assertThat(disagreements("100", Bound.EXACT, "60", Bound.EXACT)).isEqualTo(1);
    assertThat(disagreements("4E9", Bound.ABOUT, "4.36E9", Bound.EXACT)).isZero();
  }
}
