package org.steelyard.coding.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MarkedTest {
  @Test
  void marksAreTakenOutAndTheirPlacesKept() {
    Marked marked = Marked.parse("<s>Baku</s> invited the <t>Tbilisi</t> mayor.");

    assertThat(marked.text()).isEqualTo("Baku invited the Tbilisi mayor.");
    assertThat(marked.source().of(marked.text())).isEqualTo("Baku");
    assertThat(marked.target().of(marked.text())).isEqualTo("Tbilisi");
  }

  @Test
  void aMissingMarkIsRefusedWithTheSentence() {
    assertThatThrownBy(() -> Marked.parse("<s>Baku</s> invited Tbilisi."))
        .hasMessageContaining("<t>")
        .hasMessageContaining("Maybe");
  }

  @Test
  void anAbsentNameStandsForTheSentencesEnd() {
    Marked marked = Marked.lenient("Baku invited guests.", "baku", "Tbilisi");

    assertThat(marked.source().of(marked.text())).isEqualTo("Baku");
    assertThat(marked.target().end()).isEqualTo(marked.text().length());
  }
}
