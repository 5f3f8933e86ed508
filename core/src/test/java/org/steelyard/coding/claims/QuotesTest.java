package org.steelyard.coding.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.Texts;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.language.Tongue;

final class QuotesTest {
  private static List<String> pieces(String... sentences) {
    AnalysedDocument document = Texts.document(Tongue.EN, "", sentences);
    Quotes quotes = Quotes.of(document.read());
    List<String> texts = new ArrayList<>();
    document
        .read()
        .passages()
        .forEach(
            p ->
                quotes
                    .in(p.ordinal())
                    .forEach(
                        q -> texts.add(q.region() + p.clean().text().substring(q.from(), q.to()))));
    return texts;
  }

  @Test
  void aQuotationRunsAcrossParagraphs() {
    assertThat(pieces("“We came.", "", "We saw.", "", "We left,” she said.", "They stayed."))
        .containsExactly("0We came.", "0We saw.", "0We left,");
  }

  @Test
  void marksNest() {
    assertThat(pieces("He said: “The group “East” is ready.”", "«Мы „вместе“ идем», — сказал он."))
        .containsExactly("0The group “East” is ready.", "1Мы „вместе“ идем");
  }

  @Test
  void aQuotationWithoutOpeningMarkBeginsWithItsParagraph() {
    assertThat(pieces("Before.", "", "All is well.” So they say.", "More “names” follow."))
        .containsExactly("0All is well.", "1names");
  }

  @Test
  void aQuotationThatIsNeverClosedIsNone() {
    assertThat(pieces("“We came.", "We saw.")).isEmpty();
  }

  @Test
  void straightMarksOpenAndClose() {
    assertThat(pieces("\"It works\", he said, \"and well.\""))
        .containsExactly("0It works", "1and well.");
  }
}
