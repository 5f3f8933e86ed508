package org.steelyard.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.claims.ClaimFinder;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.dates.DocumentDates;
import org.steelyard.coding.meetings.StatedCounts;
import org.steelyard.coding.memberships.MembershipFinder;
import org.steelyard.coding.quantities.QuantityFinder;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Claim;
import org.steelyard.model.Quantity;

/// What the articles of the shared corpus are known to say.
final class CorpusTest {
  private static List<List<DatedSpan>> dates(AnalysedDocument document, Map<Tongue, Words> words) {
    return new DocumentDates(words).of(document);
  }

  private static List<String> ties(AnalysedDocument document, Map<Tongue, Words> words) {
    return new MembershipFinder(words)
        .find(document, dates(document, words)).stream()
            .map(m -> m.member() + " " + m.status() + " " + m.organisation())
            .toList();
  }

  private static List<Claim> claims(AnalysedDocument document, Map<Tongue, Words> words) {
    return new ClaimFinder(words).find(document, dates(document, words));
  }

  @Test
  void tradeIsOneQuantityWithItsGrowth() {
    AnalysedDocument document = Corpus.article("004", Tongue.EN, "2024-08-20", false);
    Map<Tongue, Words> words = Texts.wordsOf(Tongue.EN);
    List<Quantity> found = new QuantityFinder(words).find(document, dates(document, words));
    assertThat(found).hasSize(1);
    Quantity trade = found.getFirst();
    assertThat(trade.measurand()).isEqualTo("trade turnover");
    assertThat(trade.amount()).isEqualByComparingTo("4500000000");
    assertThat(trade.of()).containsExactly("AZE", "RUS");
    assertThat(trade.precision()).isEqualTo(Quantity.Bound.AT_LEAST);
    assertThat(trade.period().from().getYear()).isEqualTo(2023);
    assertThat(trade.change()).isEqualTo(new Quantity.Change.Stated(new BigDecimal("0.17")));
  }

  @Test
  void theAnalystSpeaksThroughoutAcrossParagraphs() {
    AnalysedDocument document = Corpus.article("004", Tongue.EN, "2024-08-20", false);
    List<Claim> found = claims(document, Texts.wordsOf(Tongue.EN));
    assertThat(found).hasSizeGreaterThan(12);
    assertThat(found).allMatch(c -> c.speaker().name().equals("Azer Garayev"));
    assertThat(found).filteredOn(Claim::forecast).extracting(Claim::horizon).contains("2024");
  }

  @Test
  void quotedForecastsKeepHorizonAndCondition() {
    AnalysedDocument document = Corpus.article("003", Tongue.EN, "2024-07-29", false);
    List<Claim> found = claims(document, Texts.wordsOf(Tongue.EN));
    assertThat(found)
        .filteredOn(Claim::forecast)
        .extracting(c -> c.speaker().role() + "|" + c.horizon() + "|" + c.condition())
        .contains(
            "analyst||", "analyst|by spring|", "analyst|in the near future|if Trump is re-elected");
  }

  @Test
  void membershipsAreThoseTheArticlesState() {
    assertThat(
            ties(Corpus.article("001", Tongue.UK, "2024-03-01", false), Texts.wordsOf(Tongue.UK)))
        .contains(
            "AZE cooperates GUAM",
            "AZE member OIC",
            "AZE member COE",
            "AZE member NAM",
            "AZE non-permanent member UNSC");
    Map<Tongue, Words> english = Texts.wordsOf(Tongue.EN);
    assertThat(ties(Corpus.article("002", Tongue.EN, "2024-08-21", true), english))
        .contains("AZE participant BRICS", "AZE participant SCO", "AZE member NAM");
    assertThat(ties(Corpus.article("004", Tongue.EN, "2024-08-20", false), english))
        .contains("AZE partner EUU");
    assertThat(ties(Corpus.article("000", Tongue.EN, "", true), english))
        .contains("AZE participant ENP", "AZE participant EAP");
  }

  @Test
  void theThirdMeetingIsCounted() {
    AnalysedDocument document = Corpus.article("002", Tongue.EN, "2024-08-21", true);
    Map<Tongue, Words> words = Texts.wordsOf(Tongue.EN);
    assertThat(new StatedCounts(words).find(document, dates(document, words)))
        .extracting(c -> c.pair() + " " + c.ordinal() + " " + c.year())
        .containsExactly("AZE-RUS 3 2024");
  }
}
