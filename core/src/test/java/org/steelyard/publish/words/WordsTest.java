package org.steelyard.publish.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Precision;
import org.steelyard.model.QuadClass;
import org.steelyard.model.When;
import org.steelyard.publish.Ledgers;

final class WordsTest {
  @Test
  void aMinusIsTheMinusSignAndZeroHasNone() {
    assertThat(Numbers.signed(-1.34)).isEqualTo("−1.3");
    assertThat(Numbers.signed(2.75)).isEqualTo("+2.8");
    assertThat(Numbers.signed(-.04)).isEqualTo("0.0");
    assertThat(Numbers.plain(-.004, 2)).isEqualTo("0.00");
    assertThat(Numbers.percent(.414)).isEqualTo("41\u00a0%");
  }

  @Test
  void anAmountIsWrittenAsStated() {
    assertThat(Numbers.amount(new BigDecimal("4500000000"))).isEqualTo("4,500,000,000");
    assertThat(Numbers.amount(new BigDecimal("11.40"))).isEqualTo("11.4");
    assertThat(Numbers.amount(new BigDecimal("1E+3"))).isEqualTo("1,000");
  }

  @Test
  void aDateIsWrittenAsExactlyAsItIsKnown() {
    LocalDate day = LocalDate.of(2024, 8, 12);
    When month = new When(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 31), Precision.MONTH);
    assertThat(Dates.of(When.day(day))).isEqualTo("12 Aug 2024");
    assertThat(Dates.of(month)).isEqualTo("Aug 2024");
    assertThat(Dates.of(When.UNKNOWN)).isEqualTo("no date");
    assertThat(Dates.interval(When.UNKNOWN)).isEqualTo("not stated");
    assertThat(Dates.interval(new When(day, LocalDate.MAX, Precision.YEAR)))
        .isEqualTo("since 2024");
  }

  @Test
  void theMachinesLocaleLeavesNoTrace() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(Numbers.count(1467)).isEqualTo("1,467");
      assertThat(Numbers.signed(1.5)).isEqualTo("+1.5");
      assertThat(Dates.day(LocalDate.of(2024, 1, 2))).isEqualTo("2 Jan 2024");
      assertThat(Message.status("open")).isEqualTo("Open");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void valuesArePutInAsTheyAre() {
    assertThat(Message.RANGE.text("{1}", "$1\\")).isEqualTo("{1} to $1\\");
    assertThat(Message.EVENTS.count(1)).isEqualTo("1 event");
    assertThat(Message.EVENTS.count(1467)).isEqualTo("1,467 events");
  }

  @Test
  void everyVerdictStatusAndClassHasItsWords() {
    for (Ledgers.Verdict verdict : Ledgers.Verdict.values()) {
      assertThat(Message.verdict(verdict.name())).isNotBlank();
    }
    for (Ledgers.Status status : Ledgers.Status.values()) {
      assertThat(Message.status(status.name())).isNotBlank();
    }
    for (QuadClass quad : QuadClass.values()) {
      assertThat(Message.quad(quad).text()).isNotBlank();
    }
  }
}
