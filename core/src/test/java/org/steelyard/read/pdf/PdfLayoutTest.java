package org.steelyard.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Span;
import org.steelyard.read.format.Extract;
import org.steelyard.read.text.Block;
import org.steelyard.read.text.Role;

final class PdfLayoutTest {
  private static final List<String> LEFT =
      List.of(
          "The ministers met on the coast in June and",
          "spoke about the gas line for two full days.",
          "Neither side wished to give the figures that",
          "the press had asked for, and so the papers",
          "wrote of weather and of hats instead, which");

  private static final List<String> RIGHT =
      List.of(
          "pleased the hosts more than they would say.",
          "In autumn the talks went on in the capital,",
          "where the second of the four annexes was at",
          "last agreed by both of the delegations after",
          "a night without any sleep for the lawyers.");

  private static PdfMaker columns(PdfMaker maker) {
    for (int i = 0; i < LEFT.size(); i++) {
      // Row by row, as some programs print.
      maker.text(60, 200 + 13 * i, 10, LEFT.get(i));
      maker.text(300, 202.5 + 13 * i, 10, RIGHT.get(i));
    }
    return maker;
  }

  @Test
  void columnsAreReadOneAfterTheOtherUnderTheirTitle() {
    PdfMaker maker = new PdfMaker().page();
    maker.text(60, 120, 20, "A gas line and its four annexes by the sea");
    Extract extract = PdfText.of(columns(maker).bytes());
    assertThat(PdfText.blocks(extract, Role.HEADING))
        .containsExactly("A gas line and its four annexes by the sea");
    assertThat(PdfText.blocks(extract, Role.TEXT))
        .containsExactly(String.join("|", LEFT) + "|" + String.join("|", RIGHT));
  }

  @Test
  void aTableIsReadRowByRow() {
    PdfMaker maker = new PdfMaker().page();
    List<String> names = List.of("Bread", "Cheese", "Olives", "Plums", "Walnuts", "Tea");
    for (int i = 0; i < names.size(); i++) {
      maker.text(60, 200 + 13 * i, 10, names.get(i));
      maker.text(300, 200 + 13 * i, 10, i + 1 + " boxes");
    }
    assertThat(PdfText.of(maker.bytes()).text()).contains("Bread 1 boxes", "Tea 6 boxes");
  }

  private static Extract threePages() {
    PdfMaker maker = new PdfMaker();
    for (int i = 0; i < 3; i++) {
      maker.page();
      maker.text(60, 50, 9, i % 2 == 0 ? "Journal of Border Trade" : "H. Quliyeva");
      maker.text(290, 800, 9, String.valueOf(17 + i));
      maker.lines(60, 100, i == 0 ? LEFT : RIGHT);
      maker.text(60, 700, 7, "¹ Annex " + (i + 1) + " was printed later than the others were.");
    }
    return PdfText.of(maker.bytes());
  }

  @Test
  void runningHeadsAndPageNumbersAreFurniture() {
    assertThat(PdfText.blocks(threePages(), Role.FURNITURE))
        .containsExactly(
            "Journal of Border Trade", "17", "H. Quliyeva", "18", "Journal of Border Trade", "19");
  }

  @Test
  void aParagraphGoesOverThePageAndTheNoteBetweenItsHalvesIsApart() {
    List<String> texts = PdfText.blocks(threePages(), Role.TEXT);
    assertThat(texts.getFirst()).isEqualTo(String.join("|", LEFT) + "|" + String.join("|", RIGHT));
    assertThat(texts.get(1)).isEqualTo("¹ Annex 1 was printed later than the others were.");
  }

  @Test
  void indentsAndGapsBeginParagraphs() {
    PdfMaker maker = new PdfMaker().page();
    maker.lines(60, 100, LEFT.subList(0, 4)).text(60, 152, 10, "wrote of hats.");
    maker.lines(75, 165, RIGHT.subList(1, 2)).lines(60, 178, RIGHT.subList(2, 5));
    maker.lines(60, 260, LEFT.subList(0, 2));
    assertThat(PdfText.blocks(PdfText.of(maker.bytes()), Role.TEXT))
        .containsExactly(
            String.join("|", LEFT.subList(0, 4)) + "|wrote of hats.",
            String.join("|", RIGHT.subList(1, 5)),
            String.join("|", LEFT.subList(0, 2)));
  }

  @Test
  void everyUnitOfTheTextIsInOneLineOfOneBlock() {
    Extract extract = threePages();
    List<Span> lines = new ArrayList<>();
    for (Block block : extract.blocks()) {
      assertThat(block.lines()).isSorted();
      lines.addAll(block.lines());
    }
    lines.sort(null);
    StringBuilder rest = new StringBuilder();
    int end = 0;
    for (Span line : lines) {
      assertThat(line.start()).isGreaterThanOrEqualTo(end);
      assertThat(line.of(extract.text())).isEqualTo(line.of(extract.text()).strip());
      rest.append(extract.text(), end, line.start());
      end = line.end();
    }
    assertThat(rest.append(extract.text().substring(end)).toString()).isBlank();
  }
}
