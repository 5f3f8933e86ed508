package org.steelyard.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.Explanation;
import org.steelyard.publish.Figure;
import org.steelyard.publish.OtherRecords;
import org.steelyard.publish.Picture;
import org.steelyard.publish.PoleFigures;

final class TemplatesTest {
  private static final BriefData DATA = SampleBrief.of(60);

  @Test
  void theHighestIsStatedAsSuchWhereItsIntervalStandsApart() {
    assertThat(texts(DATA)).anyMatch(text -> text.startsWith("Relations stand highest with Suria"));
  }

  @Test
  void theOrderIsCalledUnsettledWhereIntervalsOverlap() {
    BriefData wide = with(2, new Measured.Estimate(6.1, 3.5, 8, .8, 40));
    assertThat(texts(wide))
        .noneMatch(text -> text.startsWith("Relations stand highest"))
        .anyMatch(text -> text.contains("order is not settled") && text.contains("Midmere"));
    assertThat(Titles.vectors(wide.picture())).contains("no clear leader");
  }

  @Test
  void aPoleWhoseIntervalHoldsZeroIsOnNeitherSide() {
    BriefData around = with(5, new Measured.Estimate(-.4, -1.5, .7, .8, 40));
    assertThat(texts(around)).anyMatch(text -> text.contains("not clearly on either side"));
    assertThat(Titles.beam(around.picture())).contains("none is clearly on the other");
  }

  @Test
  void onlyAChangeBeyondTheIntervalsIsCalledAChange() {
    List<String> changes =
        Templates.changes(DATA).stream().map(line -> line.finding().text()).toList();
    assertThat(changes).hasSize(2);
    assertThat(changes.getFirst()).startsWith("Norland +1.8: from +1.0");
    assertThat(changes.getLast()).startsWith("Within their intervals:").doesNotContain("Norland");
  }

  @Test
  void aLeaningIsNamedOnlyWhereTheRuleNamesIt() {
    Picture p = DATA.picture();
    Picture.Course course = new Picture.Course("hedging", "", "a rule", "");
    BriefData without = with(new Picture(p.poles(), p.before(), p.fulcrum(), p.balance(), course));
    assertThat(texts(DATA).getFirst()).contains("balanced, leaning to Suria");
    assertThat(texts(without).getFirst()).contains("hedging").doesNotContain("leaning");
  }

  @Test
  void aSentenceWithoutAQuotedSentenceIsNotMade() {
    Picture p = DATA.picture();
    List<PoleFigures> bare =
        p.poles().stream()
            .map(
                pole ->
                    new PoleFigures(
                        pole.pole(),
                        bare(pole.now()),
                        bare(pole.before()),
                        bare(pole.share()),
                        pole.series()))
            .toList();
    BriefData data = with(new Picture(bare, p.before(), p.fulcrum(), p.balance(), p.course()));
    assertThat(Templates.bottomLine(data)).isEmpty();
    assertThat(Templates.changes(data)).isEmpty();
  }

  @Test
  void everySentenceWithANumberHasItsIntervalAndCount() {
    assertThat(texts(DATA))
        .allSatisfy(text -> assertThat(text).containsPattern("80\u00a0%: .+ to .+; n\u00a0\\d+"));
  }

  @Test
  void noSentenceUsesTheWordsOfLikelihood() {
    assertThat(texts(DATA))
        .allSatisfy(text -> assertThat(text).doesNotContainPattern("likely|almost|chance"));
  }

  private static List<String> texts(BriefData data) {
    return Templates.bottomLine(data).stream().map(line -> line.finding().text()).toList();
  }

  private static Figure bare(Figure figure) {
    Explanation e = figure.explanation();
    return new Figure(
        figure.value(),
        figure.unit(),
        new Explanation(e.id(), e.label(), e.formula(), e.inputs(), e.parameters(), List.of()));
  }

  private static BriefData with(int place, Measured now) {
    Picture p = DATA.picture();
    List<PoleFigures> poles = new java.util.ArrayList<>(p.poles());
    PoleFigures old = poles.get(place);
    Figure figure = new Figure(now, old.now().unit(), old.now().explanation());
    poles.set(place, new PoleFigures(old.pole(), figure, old.before(), old.share(), old.series()));
    return with(new Picture(poles, p.before(), p.fulcrum(), p.balance(), p.course()));
  }

  private static BriefData with(Picture picture) {
    return new BriefData(
        DATA.heading(),
        DATA.names(),
        DATA.evidence(),
        picture,
        DATA.ledgers(),
        OtherRecords.NONE,
        DATA.gaps());
  }
}
