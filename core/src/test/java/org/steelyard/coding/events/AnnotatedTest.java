package org.steelyard.coding.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.PloverType;

final class AnnotatedTest {
  @Test
  void marksAreTakenOutAndTheirActorsKept() {
    Annotated read = Annotated.parse("[a Baku] and [b Tbilisi] met [c Ankara].", List.of());

    assertThat(read.text()).isEqualTo("Baku and Tbilisi met Ankara.");
    assertThat(read.marks())
        .extracting(m -> m.letter() + " " + m.span().of(read.text()))
        .containsExactly("a Baku", "b Tbilisi", "c Ankara");
  }

  @Test
  void aMutualActIsGivenBothWays() {
    Annotated read = Annotated.parse("[a Baku] met [b Tbilisi].", List.of("a=b CONSULT"));

    assertThat(read.acts())
        .containsExactly(
            new Annotated.Act("a", "b", PloverType.CONSULT),
            new Annotated.Act("b", "a", PloverType.CONSULT));
  }

  @Test
  void anActThatCannotBeReadIsRefusedWithItsWords() {
    assertThatThrownBy(() -> Annotated.parse("[a Baku] met [b Tbilisi].", List.of("a-b CONSULT")))
        .hasMessageContaining("a-b CONSULT")
        .hasMessageContaining("Maybe");
  }
}
