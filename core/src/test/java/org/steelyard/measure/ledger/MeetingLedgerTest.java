package org.steelyard.measure.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.measure.ledger.Told.day;
import static org.steelyard.measure.ledger.Told.meeting;
import static org.steelyard.measure.ledger.Told.month;
import static org.steelyard.measure.ledger.Told.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Modality;
import org.steelyard.model.Pair;
import org.steelyard.model.Precision;
import org.steelyard.model.Report;
import org.steelyard.model.When;

class MeetingLedgerTest {
  private static final Pair PAIR = Pair.of("AZE", "RUS");

  /// The year 2024 of the presidents of Azerbaijan and Russia: April, July, August.
  private static final List<Report> YEAR =
      List.of(
          meeting("r1", month(2024, 4), "", "Moscow"),
          meeting("r2", day("2024-04-22"), "visit", "Moscow"),
          meeting("r3", day("2024-07-03"), "multilateral", "Astana"),
          meeting("r4", month(2024, 7), "third-party", ""),
          meeting("r5", day("2024-08-18"), "visit", "Baku"),
          meeting("r6", day("2024-08-19"), "visit", "BAKU"),
          meeting("r7", published("2024-08-21"), "visit", "Baku"));

  private static MeetingLedger ledger(List<Report> reports) {
    return MeetingLedger.of(PAIR, reports, _ -> Level.LEADERS);
  }

  private static StatedCount stated(int ordinal) {
    return new StatedCount(
        PAIR, Level.LEADERS, ordinal, 2024, published("2024-08-21"), Told.words("third meeting"));
  }

  @Test
  void theYear2024HasThreeMeetings() {
    MeetingLedger ledger = ledger(YEAR);
    assertThat(ledger.meetings())
        .extracting(Meeting::where)
        .containsExactly("Moscow", "Astana", "Baku");
    assertThat(ledger.meetings()).extracting(Meeting::ordinal).containsExactly(1, 2, 3);
    assertThat(ledger.meetings())
        .extracting(Meeting::format)
        .containsExactly(Meeting.Format.VISIT, Meeting.Format.MULTILATERAL, Meeting.Format.VISIT);
    Meeting baku = ledger.meetings().getLast();
    assertThat(baku.when())
        .isEqualTo(new When(LocalDate.of(2024, 8, 18), LocalDate.of(2024, 8, 19), Precision.DAY));
    assertThat(baku.reports()).containsExactly("r5", "r6", "r7");
    assertThat(baku.citations()).hasSize(3);
  }

  @Test
  void theThirdMeetingOfTheYearIsConfirmed() {
    CountCheck check = ledger(YEAR).check(stated(3));
    assertThat(check.verdict()).isEqualTo(CountCheck.Verdict.AGREES);
    assertThat(check.meetings()).hasSize(3);
    assertThat(check.why()).isEqualTo("3 stated for 2024, 3 found");
  }

  @Test
  void moreMeetingsThanStatedDisagreeAndFewerCannotTell() {
    assertThat(ledger(YEAR).check(stated(2)).verdict()).isEqualTo(CountCheck.Verdict.DISAGREES);
    CountCheck four = ledger(YEAR).check(stated(4));
    assertThat(four.verdict()).isEqualTo(CountCheck.Verdict.CANNOT_TELL);
    assertThat(four.why()).contains("may lack meetings");
  }

  @Test
  void unknownLevelsCannotTell() {
    MeetingLedger ledger = MeetingLedger.of(PAIR, YEAR, _ -> Level.UNKNOWN);
    assertThat(ledger.check(stated(2)).verdict()).isEqualTo(CountCheck.Verdict.CANNOT_TELL);
    assertThat(ledger.check(stated(3)).verdict()).isEqualTo(CountCheck.Verdict.AGREES);
  }

  @Test
  void meetingsAfterTheStatementDoNotCount() {
    List<Report> later = new ArrayList<>(YEAR);
    later.add(meeting("r8", day("2024-10-08"), "multilateral", "Moscow"));
    assertThat(ledger(later).meetings()).hasSize(4);
    assertThat(ledger(later).check(stated(3)).verdict()).isEqualTo(CountCheck.Verdict.AGREES);
  }

  @Test
  void twoMeetingsInOneMonthStayTwo() {
    MeetingLedger ledger =
        ledger(
            List.of(
                meeting("a", day("2024-07-03"), "", "Astana"),
                meeting("b", day("2024-07-20"), "", "Astana"),
                meeting("c", day("2024-07-20"), "", "Shusha")));
    assertThat(ledger.meetings()).hasSize(3);
  }

  @Test
  void ministersAndLeadersMeetApart() {
    MeetingLedger ledger =
        MeetingLedger.of(
            PAIR,
            List.of(
                meeting("a", day("2024-07-03"), "", "Astana"),
                meeting("m", day("2024-07-03"), "", "Astana")),
            r -> r.id().equals("m") ? Level.MINISTERS : Level.LEADERS);
    assertThat(ledger.meetings()).hasSize(2);
  }

  @Test
  void callsPlansAndUndatedReportsAreNoDatedMeetings() {
    MeetingLedger ledger =
        ledger(
            List.of(
                meeting("call", day("2024-07-03"), "phone", ""),
                meeting("plan", day("2024-09-03"), "visit", "Baku", Modality.PLANNED),
                meeting("some day", When.UNKNOWN, "visit", "Baku")));
    assertThat(ledger.meetings()).isEmpty();
    assertThat(ledger.undated()).extracting(Report::id).containsExactly("some day");
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    List<Report> shuffled = new ArrayList<>(YEAR);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(ledger(shuffled)).isEqualTo(ledger(YEAR));
    }
  }
}
