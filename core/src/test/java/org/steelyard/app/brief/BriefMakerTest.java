package org.steelyard.app.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Document;
import org.steelyard.model.Measured;
import org.steelyard.model.Passage;
import org.steelyard.model.PloverType;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.Explanation;
import org.steelyard.publish.Figure;
import org.steelyard.publish.Ledgers;
import org.steelyard.publish.PoleFigures;
import org.steelyard.publish.brief.BriefPage;

final class BriefMakerTest {
  @Test
  void aWorkspaceBecomesAPageWithFiguresAndLinks() {
    String html = BriefPage.html(BriefMaker.data(workspace().input("ALD")));
    assertThat(html)
        .contains("Aldoria")
        .contains("<svg")
        .contains("affinity.NOR")
        .contains("href=\"#e-e-000\"")
        .contains("Sentence 3 tells of Aldoria");
  }

  @Test
  void onlyWhatConcernsTheStateIsTaken() {
    SmallWorkspace workspace = workspace();
    Document other = workspace.document("gazette", "2024-05-01", 4);
    workspace.act(other, 1, "NOR>SUR", PloverType.ACCUSE, -4, "2024-05-01");
    workspace.member(other, 2, "SUR");
    BriefData data = BriefMaker.data(workspace.input("ALD"));
    assertThat(data.evidence().events()).hasSize(8).allMatch(e -> e.involves("ALD"));
    assertThat(data.evidence().reports()).hasSize(8);
    assertThat(data.evidence().documents()).noneMatch(e -> e.document().equals(other));
    assertThat(data.evidence().documents()).extracting(e -> e.reports()).containsExactly(6, 2);
    assertThat(data.evidence().memberships()).hasSize(1);
  }

  @Test
  void citedSentencesComeWithTheirNeighboursAndNoOthers() {
    SmallWorkspace workspace = new SmallWorkspace();
    Document document = workspace.document("herald", "2024-05-01", 9);
    workspace.act(document, 4, "ALD>NOR", PloverType.SUPPORT, 4, "2024-05-01");
    assertThat(BriefMaker.data(workspace.input("ALD")).evidence().passages())
        .extracting(Passage::ordinal)
        .containsExactly(3, 4, 5);
  }

  @Test
  void theStateItselfIsNoPoleOfItsOwn() {
    assertThat(BriefMaker.data(workspace().input("ALD")).picture().poles())
        .extracting(p -> p.pole().id())
        .containsExactly("NOR", "SUR");
  }

  @Test
  void whatEventsAddToANumberAddsUpToIt() {
    BriefData data = BriefMaker.data(workspace().input("ALD"));
    for (PoleFigures pole : data.picture().poles()) {
      for (Figure figure : List.of(pole.now(), pole.share())) {
        double sum =
            figure.explanation().contributions().stream()
                .mapToDouble(Explanation.Contribution::amount)
                .sum();
        assertThat(sum).isCloseTo(estimate(figure).value(), within(1e-9));
      }
    }
    assertThat(data.picture().poles())
        .extracting(p -> p.now().explanation().id())
        .containsExactly("affinity.NOR", "affinity.SUR");
  }

  @Test
  void theFulcrumIsTheMeanOfThePolesByShare() {
    BriefData data = BriefMaker.data(workspace().input("ALD"));
    double expected =
        data.picture().poles().stream()
            .mapToDouble(p -> estimate(p.share()).value() * estimate(p.now()).value())
            .sum();
    Measured.Estimate fulcrum = estimate(data.picture().fulcrum().now());
    assertThat(fulcrum.value()).isCloseTo(expected, within(1e-9));
    assertThat(fulcrum.low()).isLessThan(fulcrum.value());
    assertThat(fulcrum.high()).isGreaterThan(fulcrum.value());
    assertThat(fulcrum.n()).isEqualTo(8);
  }

  @Test
  void theBriefIsDatedByItsLastEventAndNeverAfterTheLastPublication() {
    SmallWorkspace workspace = workspace();
    assertThat(BriefMaker.data(workspace.input("ALD")).heading().asOf())
        .isEqualTo(LocalDate.of(2024, 6, 1));
    workspace.act(workspace.documents.getFirst(), 1, "ALD>NOR", PloverType.AGREE, 4, "2031-01-01");
    BriefData data = BriefMaker.data(workspace.input("ALD"));
    assertThat(data.heading().asOf()).isEqualTo(LocalDate.of(2024, 6, 20));
    assertThat(data.gaps()).anyMatch(gap -> gap.contains("1 event dated after the last public"));
  }

  @Test
  void eventsLongBeforeTheFirstPublicationAreHistory() {
    SmallWorkspace workspace = workspace();
    workspace.act(workspace.documents.getFirst(), 1, "ALD>NOR", PloverType.AGREE, 4, "1994-09-20");
    BriefData data = BriefMaker.data(workspace.input("ALD"));
    assertThat(data.heading().from()).isEqualTo(LocalDate.of(2023, 12, 2));
    assertThat(data.picture().poles().getFirst().series().points().getFirst().at())
        .isEqualTo(LocalDate.of(2023, 12, 31));
  }

  @Test
  void meetingsNameTheirEventAndStatedCountsAreChecked() {
    Ledgers ledgers = BriefMaker.data(workspace().input("ALD")).ledgers();
    assertThat(ledgers.meetings())
        .extracting(Ledgers.Meeting::eventId)
        .containsExactly("e-001", "e-000");
    assertThat(ledgers.statedCounts())
        .extracting(Ledgers.StatedCount::verdict)
        .containsExactly(Ledgers.Verdict.AGREES, Ledgers.Verdict.NOT_COMPARABLE);
    assertThat(ledgers.statedCounts().getFirst().eventIds()).containsExactly("e-000", "e-001");
  }

  @Test
  void forecastsStayOpenAndSayWhenTheyAreDue() {
    List<Ledgers.ForecastRow> rows =
        BriefMaker.data(workspace().input("ALD")).ledgers().forecasts();
    assertThat(rows).extracting(Ledgers.ForecastRow::status).containsOnly(Ledgers.Status.OPEN);
    assertThat(rows)
        .extracting(Ledgers.ForecastRow::note)
        .containsExactly(
            "due 2023-12-31, waits for a person or later data",
            "due 2030-12-31; on the condition: if the road is built");
  }

  @Test
  void amountsThatExcludeEachOtherDiffer() {
    SmallWorkspace workspace = workspace();
    assertThat(BriefMaker.data(workspace.input("ALD")).ledgers().quantities())
        .containsExactly(new Ledgers.QuantityRow("q-0", "", Ledgers.Verdict.NOT_COMPARABLE));
    workspace.turnover(workspace.documents.getFirst(), 2, "9100000000");
    assertThat(BriefMaker.data(workspace.input("ALD")).ledgers().quantities())
        .extracting(Ledgers.QuantityRow::verdict)
        .containsExactly(Ledgers.Verdict.DIFFERS, Ledgers.Verdict.DIFFERS);
  }

  @Test
  void theOrderOfTheWorkspaceLeavesNoTrace() {
    SmallWorkspace workspace = workspace();
    String before = BriefPage.html(BriefMaker.data(workspace.input("ALD")));
    for (List<?> list :
        List.of(
            workspace.documents,
            workspace.reports,
            workspace.events,
            workspace.claims,
            workspace.quantities,
            workspace.stated)) {
      Collections.reverse(list);
    }
    assertThat(BriefPage.html(BriefMaker.data(workspace.input("ALD")))).isEqualTo(before);
  }

  @Test
  void withoutAnyEventThePageSaysWhatIsNotKnown() {
    SmallWorkspace workspace = new SmallWorkspace();
    workspace.document("herald", "2024-05-01", 2);
    BriefData data = BriefMaker.data(workspace.input("ALD"));
    assertThat(data.heading().asOf()).isEqualTo(LocalDate.of(2024, 5, 1));
    assertThat(data.picture().fulcrum().now().value()).isInstanceOf(Measured.NoData.class);
    assertThat(BriefPage.html(data))
        .contains("No event that involves Aldoria was found in the 1 document read");
  }

  @Test
  void anEmptyWorkspaceGivesAPageToo() {
    BriefData data = BriefMaker.data(new SmallWorkspace().input("ALD"));
    assertThat(BriefPage.html(data)).contains("Neither an event nor a document has a date");
  }

  @Test
  void onePoleIsNoBalance() {
    SmallWorkspace workspace = workspace();
    workspace.settings = SmallWorkspace.settings("ALD", "NOR");
    BriefData data = BriefMaker.data(workspace.input("ALD"));
    assertThat(data.picture().balance().evenness().value()).isInstanceOf(Measured.NoData.class);
    assertThat(data.picture().poles().getFirst().now().value())
        .isInstanceOf(Measured.Estimate.class);
    assertThat(BriefPage.html(data)).contains("fewer than two poles");
  }

  private static Measured.Estimate estimate(Figure figure) {
    assertThat(figure.value()).isInstanceOf(Measured.Estimate.class);
    return (Measured.Estimate) figure.value();
  }

  private static SmallWorkspace workspace() {
    SmallWorkspace workspace = new SmallWorkspace();
    Document herald = workspace.document("herald", "2024-06-20", 12);
    Document pravda = workspace.document("zrazkova", "2024-06-02", 6);
    workspace.act(herald, 0, "ALD>NOR", PloverType.CONSULT, 3, "2024-02-10");
    workspace.act(herald, 3, "NOR>ALD", PloverType.CONSULT, 3, "2024-05-11");
    workspace.act(herald, 4, "NOR>ALD", PloverType.AID, 7, "2024-04-01");
    workspace.act(herald, 5, "ALD>SUR", PloverType.ACCUSE, -4, "2024-03-03");
    workspace.act(herald, 6, "SUR>ALD", PloverType.REJECT, -5, "2024-03-20");
    workspace.act(herald, 7, "ALD>SUR", PloverType.AGREE, 4, "2023-05-09");
    workspace.act(pravda, 1, "ALD>NOR", PloverType.SUPPORT, 4, "2024-06-01");
    workspace.act(pravda, 2, "SUR>ALD", PloverType.PROTEST, -6, "2024-05-28");
    workspace.forecast(herald, 8, "by 2030", "if the road is built");
    workspace.forecast(herald, 9, "2023", "");
    workspace.turnover(herald, 10, "4200000000");
    workspace.member(herald, 11, "ALD");
    workspace.count(pravda, 4, 2, 2024);
    workspace.count(pravda, 4, 5, 2024);
    return workspace;
  }
}
