package org.steelyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PassageKind;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Source;
import org.steelyard.model.When;

class DocumentReaderTest {
  private static final String PROSE =
      "The two ministers met in the capital on Monday and signed a short treaty. "
          + "They agreed to meet again before the winter.";

  @Test
  void plainTextIsKeptToTheUnit() {
    String text = "\r\n  A heading of the note\r\n\r\n" + PROSE + "\r\n\u200F\t\r\n";
    assertThat(Reading.text(text).document().text()).isEqualTo(text);
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheText() {
    ReadDocument document = Reading.text("\uFEFF" + PROSE);
    assertThat(document.document().text()).isEqualTo(PROSE);
    byte[] wide = ("\uFEFF" + PROSE).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Reading.done(wide, "a.txt").document().text()).isEqualTo(PROSE);
  }

  @Test
  void theIdIsTheDigestOfTheBytes() {
    assertThat(Reading.text("abc").document().id())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void oldEncodingsAreRecognised() {
    String uk = "Міністр зустрівся з послом і підтвердив позицію уряду щодо угоди про кордон.";
    String tr = "Bakan, görüşmede iki ülke arasındaki ilişkilerin güçlendiğini söyledi.";
    assertThat(Reading.done(uk.getBytes(Charset.forName("windows-1251")), "a").document().text())
        .isEqualTo(uk);
    assertThat(Reading.done(uk.getBytes(Charset.forName("KOI8-U")), "a").document().text())
        .isEqualTo(uk);
    assertThat(Reading.done(tr.getBytes(Charset.forName("windows-1254")), "a").document().text())
        .isEqualTo(tr);
  }

  @Test
  void theEncodingThatAPageDeclaresIsUsed() {
    String html =
        "<html><head><meta charset=\"iso-8859-5\"></head><body><p>Посол прибыл в столицу.</p></body>";
    ReadDocument document = Reading.done(html.getBytes(Charset.forName("ISO-8859-5")), "page.html");
    assertThat(document.document().text()).isEqualTo("Посол прибыл в столицу.");
  }

  @Test
  void whatIsNoTextIsRefusedWithAHint() {
    byte[] zeros = {'a', 0, 'b', 'c', 0, 0, 0, 'd', 'e', 'f'};
    byte[] noise = new byte[400];
    IntStream.range(0, 400).forEach(i -> noise[i] = (byte) (i % 31 + 1));
    for (byte[] bytes :
        new byte[][] {
          {},
          " \n\t ".getBytes(StandardCharsets.UTF_8),
          zeros,
          noise,
          "%PDF-1.7 abc".getBytes(StandardCharsets.UTF_8)
        }) {
      Outcome<ReadDocument> outcome = Reading.outcome(bytes, "thing.txt");
      assertThat(outcome).isInstanceOf(Outcome.Refused.class);
      assertThat(((Outcome.Refused<ReadDocument>) outcome).why())
          .contains("thing.txt")
          .contains("\nMaybe ");
    }
  }

  @Test
  void whatTheCallerGivesOverridesTheDocument() {
    PublicationDate date = new PublicationDate(When.day(LocalDate.of(2020, 5, 4)), How.GIVEN);
    Source source = new Source("own", "Own desk", "", "", "", "");
    Outcome<ReadDocument> outcome =
        new DocumentReader()
            .read(
                ("Date 2021-01-01\n\n" + PROSE).getBytes(StandardCharsets.UTF_8),
                "2022-02-02.txt",
                new Given(date, source));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> {
              ReadDocument read = (ReadDocument) done.value();
              assertThat(read.document().published()).isEqualTo(date);
              assertThat(read.document().source()).isEqualTo(source);
            });
  }

  @Test
  void aSingleHeadlineIsBody() {
    ReadDocument document = Reading.text("Envoy of the northern republic arrives in the port city");
    assertThat(document.passages()).hasSize(1);
    assertThat(document.passages().getFirst().kind()).isEqualTo(PassageKind.BODY);
  }

  @Test
  void markdownMarksAreNoWords() {
    ReadDocument document =
        Reading.done(
            ("# The visit of the envoy\n\n" + PROSE + "\n\n> We shall return in spring.\n")
                .getBytes(StandardCharsets.UTF_8),
            "note.md");
    assertThat(Reading.of(document, PassageKind.HEADING)).containsExactly("The visit of the envoy");
    assertThat(Reading.of(document, PassageKind.QUOTE))
        .containsExactly("We shall return in spring.");
    assertThat(document.document().title()).isEqualTo("The visit of the envoy");
  }
}
