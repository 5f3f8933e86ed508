package org.steelyard.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.ledger.Level;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Document;
import org.steelyard.model.Pair;
import org.steelyard.model.PloverType;
import org.steelyard.model.Precision;
import org.steelyard.model.Report;
import org.steelyard.model.When;

final class MeetingRowsTest {
  private final SmallWorkspace workspace = new SmallWorkspace();
  private final Document document = workspace.document("herald", "2024-12-20", 9);
  private final Pair pair = Pair.of("ALD", "NOR");

  @Test
  void aPairsMeetingsStandInOrderWithTheirCitations() {
    workspace.act(document, 2, "NOR>ALD", PloverType.CONSULT, 3, "2024-07-01");
    workspace.act(document, 1, "ALD>NOR", PloverType.CONSULT, 3, "2024-03-01");
    workspace.act(document, 3, "ALD>NOR", PloverType.CONSULT, 3, "2024-03-01");
    workspace.act(document, 4, "ALD>SUR", PloverType.CONSULT, 3, "2024-05-01");
    MeetingRows rows = MeetingRows.of(pair, workspace.reports, List.of());
    assertThat(rows.meetings()).extracting(MeetingRows.Row::ordinal).containsExactly(1, 2);
    assertThat(rows.meetings()).extracting(row -> row.reports().size()).containsExactly(2, 1);
    assertThat(rows.meetings().getFirst().citations()).hasSize(2);
    assertThat(rows.meetings().getFirst().when().from()).isEqualTo(LocalDate.of(2024, 3, 1));
  }

  @Test
  void aStatedCountIsCheckedAgainstThem() {
    workspace.act(document, 1, "ALD>NOR", PloverType.CONSULT, 3, "2024-03-01");
    workspace.count(document, 5, 1, 2024);
    workspace.count(document, 5, 4, 2024);
    MeetingRows rows = MeetingRows.of(pair, workspace.reports, workspace.stated);
    assertThat(rows.checks())
        .extracting(MeetingRows.Check::verdict)
        .containsExactly("agrees", "cannot tell");
    assertThat(rows.checks().getLast().why()).contains("4 stated for 2024, 1 found");
  }

  @Test
  void reportsOfNoDateAreCountedAndNoMeeting() {
    workspace.act(
        document,
        1,
        "ALD>NOR",
        PloverType.CONSULT,
        3,
        new When(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Precision.YEAR));
    MeetingRows rows = MeetingRows.of(pair, workspace.reports, List.of());
    assertThat(rows.meetings()).isEmpty();
    assertThat(rows.undated()).hasSize(1);
  }

  @Test
  void theLevelIsThatOfTheOfficesWhichBothSidesName() {
    assertThat(level("the Aldorian president", "President Noorman")).isEqualTo(Level.LEADERS);
    assertThat(level("министром иностранных дел", "foreign minister")).isEqualTo(Level.MINISTERS);
    assertThat(level("the Aldorian president", "foreign minister")).isEqualTo(Level.UNKNOWN);
    assertThat(level("the Aldorian president", "Norland")).isEqualTo(Level.UNKNOWN);
  }

  @Test
  void anAideOrDeputyIsNotHisMaster() {
    assertThat(level("presidential aide", "president")).isEqualTo(Level.UNKNOWN);
    assertThat(level("prime minister", "deputy prime minister")).isEqualTo(Level.UNKNOWN);
    assertThat(level("заместителя министра", "министра")).isEqualTo(Level.UNKNOWN);
  }

  private Level level(String source, String target) {
    workspace.act(document, 1, "ALD>NOR", PloverType.CONSULT, 3, "2024-03-01");
    Report r = workspace.reports.getLast();
    return Levels.load()
        .of(
            new Report(
                r.id(),
                r.when(),
                mention("ALD", source, r),
                mention("NOR", target, r),
                List.of(),
                r.type(),
                "",
                List.of(),
                false,
                r.modality(),
                "",
                "",
                r.rule(),
                List.of(),
                r.confidence(),
                r.provenance()));
  }

  private static ActorMention mention(String code, String text, Report report) {
    return new ActorMention(code, code, "GOV", text, report.provenance().span(), List.of());
  }
}
