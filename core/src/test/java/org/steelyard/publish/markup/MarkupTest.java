package org.steelyard.publish.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class MarkupTest {
  @Test
  void textAndAttributesAreEscapedByTheirContext() {
    Markup out = new Markup().element("p", "a<b & \"c\"", "title", "x\"'<y");
    assertThat(out.done()).isEqualTo("<p title=\"x&quot;&#39;&lt;y\">a&lt;b &amp; \"c\"</p>");
  }

  @Test
  void anElementLeftOpenIsRefused() {
    Markup out = new Markup().open("p");
    assertThatThrownBy(out::done).hasMessageContaining("[p]");
  }

  @Test
  void aBlockThatCouldEndItselfIsRefused() {
    assertThatThrownBy(() -> new Markup().block("script", "a</script>b"))
        .hasMessageContaining("</");
  }

  @Test
  void invisibleCharactersAreShownAndOrdinaryOnesKept() {
    assertThat(Visible.of("a\u202Eb\u200Bc\u0000")).isEqualTo("a⟦U+202E⟧b⟦U+200B⟧c⟦U+0000⟧");
    assertThat(Visible.of("Əlvida, їжак 😀 +17\u00a0%")).isEqualTo("Əlvida, їжак 😀 +17\u00a0%");
    assertThat(Visible.of("a\nb\tc")).isEqualTo("a b c");
    assertThat(Visible.of("\uD800")).isEqualTo("⟦U+D800⟧");
  }

  @Test
  void jsonNeverHoldsATag() {
    assertThat(Json.string("</script>\"\\ї")).isEqualTo("\"\\u003c/script\\u003e\\\"\\\\\\u0457\"");
    assertThat(Json.number(2.5)).isEqualTo("2.5");
    assertThat(Json.number(-3)).isEqualTo("-3");
  }
}
