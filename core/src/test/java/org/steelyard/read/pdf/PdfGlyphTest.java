package org.steelyard.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.Reading;

final class PdfGlyphTest {
  private static final String SENTENCE = "The envoy carried the note across the bridge at noon.";

  private static String read(PdfMaker maker) {
    return PdfText.of(maker.bytes()).text();
  }

  @Test
  void textThatIsDrawnTwiceToLookBoldIsReadOnce() {
    PdfMaker maker = new PdfMaker().page();
    maker.text(60, 100, 12, SENTENCE).text(60.4, 100.2, 12, SENTENCE);
    assertThat(read(maker)).isEqualTo(SENTENCE);
  }

  @Test
  void aTurnedPageIsRead() {
    PdfMaker maker = new PdfMaker().page();
    maker.turned(60, 100, 12, SENTENCE).turned(60, 114, 12, "Nobody saw the envoy return.");
    assertThat(read(maker)).isEqualTo(SENTENCE + "\nNobody saw the envoy return.");
  }

  @Test
  void unseenTextCountsOnlyUnderAPictureOfIt() {
    PdfMaker scan = new PdfMaker().page().picture().unseen(60, 100, 12, SENTENCE);
    assertThat(read(scan)).isEqualTo(SENTENCE);
    PdfMaker page = new PdfMaker().page().text(60, 100, 12, SENTENCE);
    assertThat(read(page.unseen(60, 200, 12, "hidden words for machines"))).isEqualTo(SENTENCE);
  }

  @Test
  void ligaturesAreLettersAndRaisedDigitsAreNoPartOfTheWord() {
    PdfMaker maker = new PdfMaker().page();
    maker.text(60, 100, 12, "The \uFB01rst of\uFB01ce crossed it before noon");
    double end = 60 + maker.width(12, "The \uFB01rst of\uFB01ce crossed it before noon");
    maker.text(end, 95, 6, "12").text(60, 114, 12, SENTENCE);
    assertThat(read(maker)).startsWith("The first office crossed it before noon¹²\n");
  }

  @Test
  void lettersThatAreSpacedOutAreAWord() {
    PdfMaker maker = new PdfMaker().page();
    double x = 60;
    for (char c : "TREATY OF KARS".toCharArray()) {
      maker.text(x, 100, 10, String.valueOf(c));
      x += c == ' ' ? 6 : 9.5;
    }
    assertThat(read(maker)).isEqualTo("TREATY OF KARS");
  }

  @Test
  void sentencesOfBrokenLinesAreWholeWithExactOffsets() {
    PdfMaker maker = new PdfMaker().page();
    maker.lines(
        60,
        100,
        List.of(
            "Посол України передав ноту в Анкарі, і міністер-",
            "ство прийняло її того самого дня без зауважень."));
    maker.lines(
        60,
        160,
        List.of(
            "Azərbaycan və Türkiyə nazirləri Gəncədə görüşdü və əmək-",
            "daşlıq haqqında yeni sazişi həmin gün imzaladılar."));
    ReadDocument document = Reading.done(maker.bytes(), "note.pdf");
    Passage ukrainian = Reading.passage(document, "Посол");
    assertThat(ukrainian.clean().text())
        .isEqualTo(
            "Посол України передав ноту в Анкарі, і міністерство прийняло її того самого дня"
                + " без зауважень.");
    assertThat(ukrainian.language()).isEqualTo("uk");
    assertThat(Reading.passage(document, "Azərbaycan").clean().text())
        .contains("əməkdaşlıq haqqında");
    assertThat(Reading.passage(document, "Azərbaycan").language()).isEqualTo("az");
  }
}
