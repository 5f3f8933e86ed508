package org.steelyard.read.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.read.DocumentReader;

final class WireTest {
  private static final String TEXT =
      """
      Переговори в Баку

      Президент Азербайд-
      жану зустрівся з міністром.

      Əliyev Bakıda danışıqlar apardı. İlham və Şuşa.

      Plain words of a third paragraph, with an emoji \ud83d\ude00 in it.
      """;

  private static WireIn in(ByteArrayOutputStream bytes) {
    return new WireIn(new ByteArrayInputStream(bytes.toByteArray()));
  }

  @Test
  void aDocumentComesThroughUnchanged() throws IOException {
    byte[] raw = TEXT.getBytes(StandardCharsets.UTF_8);
    Outcome<ReadDocument> outcome =
        new DocumentReader().read(raw, "новини-2024-08-19.txt", Given.NOTHING);
    ReadDocument read = ((Outcome.Done<ReadDocument>) outcome).value();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WireOut out = new WireOut(bytes);
    out.document(read).flush();
    assertThat(in(bytes).document()).isEqualTo(read);
    assertThat(read.passages()).anyMatch(p -> p.clean().text().contains("Азербайджану"));
  }

  @Test
  void textsKeepEveryUnit() throws IOException {
    List<String> texts =
        List.of("", "plain", "é", "Київ", "\ud83d\ude00", "\ud800 alone", "ə".repeat(20_000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WireOut out = new WireOut(bytes);
    for (String text : texts) {
      out.text(text);
    }
    out.flush();
    WireIn in = in(bytes);
    for (String text : texts) {
      assertThat(in.text()).isEqualTo(text);
    }
  }

  @Test
  void givensComeThroughUnchanged() throws IOException {
    When day = When.day(LocalDate.of(2024, 8, 19));
    Given given =
        new Given(
            new PublicationDate(day, PublicationDate.How.FEED),
            new Source("press", "Преса", "UKR", "uk", "https://example.org/a", ""),
            "Заголовок",
            "uk",
            "windows-1251",
            day);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WireOut out = new WireOut(bytes);
    out.given(given).given(Given.NOTHING).flush();
    WireIn in = in(bytes);
    assertThat(in.given()).isEqualTo(given);
    assertThat(in.given()).isEqualTo(Given.NOTHING);
  }

  @Test
  void nonsenseIsAnErrorAndAllocatesNothing() {
    byte[] huge = {0x7F, 0x7F, 0x7F, 0x7F, 0};
    assertThatThrownBy(() -> new WireIn(new ByteArrayInputStream(huge)).text())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not ours");
    assertThatThrownBy(() -> Frame.of(99)).isInstanceOf(IOException.class);
  }
}
