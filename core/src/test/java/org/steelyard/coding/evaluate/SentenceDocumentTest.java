package org.steelyard.coding.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.app.Samples;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.model.Coding;
import org.steelyard.model.Modality;
import org.steelyard.model.ReadDocument;

final class SentenceDocumentTest {
  private static final String FIRST = "It rained.";
  private static final String SECOND = "Baku helps Tbilisi.";

  @Test
  void eachSentenceIsAPassageAtItsPlace() {
    ReadDocument document = SentenceDocument.of("en", List.of(FIRST, SECOND));
    assertThat(document.passages())
        .extracting(passage -> passage.span().of(document.document().text()))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void onlyWhatHappenedIsAPredictionAndItBelongsToItsSentence() {
    ReadDocument document = SentenceDocument.of("en", List.of(FIRST, SECOND));
    Coding coding =
        new Coding(
            document.document().id(),
            List.of(
                Samples.report(document.document(), SECOND, Modality.ASSERTED),
                Samples.report(document.document(), SECOND, Modality.NEGATED)),
            List.of(),
            List.of(),
            List.of());
    List<List<Triple>> triples = Predictions.triples(document, coding);
    assertThat(triples.get(0)).isEmpty();
    assertThat(triples.get(1)).hasSize(1);
  }
}
