package org.steelyard.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.Reading;

class ParagraphsTest {
  @Test
  void aHyphenAtTheEndOfALineIsJoined() {
    ReadDocument document =
        Reading.text(
            "Уряд підтвердив намір продовжити перего-\nвори про кордон і торгівлю з усіма сусі-\n"
                + "дами, які цього бажають.");
    assertThat(Reading.clean(document))
        .containsExactly(
            "Уряд підтвердив намір продовжити переговори про кордон і торгівлю з усіма сусідами,"
                + " які цього бажають.");
  }

  @Test
  void aCompoundKeepsItsHyphen() {
    ReadDocument document =
        Reading.text(
            "Учасники зустрічі обговорили військово-\nполітичні питання та подальшу співпрацю\n"
                + "у регіоні, а також спільні навчання.");
    assertThat(Reading.clean(document).getFirst()).contains("військово-політичні питання");
    ReadDocument english =
        Reading.text(
            "The speaker called the new measure an anti-\nconstitutional step and the Polish-\n"
                + "Lithuanian border a matter of negotia-\ntion between the two governments.");
    assertThat(Reading.clean(english).getFirst())
        .contains("anti-constitutional", "Polish-Lithuanian", "negotiation");
  }

  @Test
  void theDocumentsOwnUseOfAWordDecides() {
    ReadDocument document =
        Reading.text(
            """
            The sub-committee met twice. Its report was sent to the parliament, and the sub-
            committee will meet again; a cooperation council was formed, and this co-
            operation will go on for a long time in the region.""");
    String text = String.join(" ", Reading.clean(document));
    assertThat(text).contains("and the sub-committee will", "this cooperation will");
  }

  @Test
  void aWordCutByAPageBreakIsJoinedOverTheRunningHead() {
    ReadDocument document =
        Reading.text(
            """
            Перша частина статті описує, як уряди двох країн змінювали свої торго-


            НАУКОВИЙ ВІСНИК УНІВЕРСИТЕТУ

            17 Випуск 3. 2021

            вельні правила після кризи. Потім вони домовилися про мир.""");
    Passage cut = Reading.passage(document, "Перша частина");
    assertThat(cut.clean().text()).contains("свої торговельні правила після кризи.");
    assertThat(Reading.of(document, PassageKind.BOILERPLATE))
        .containsExactly("НАУКОВИЙ ВІСНИК УНІВЕРСИТЕТУ", "17 Випуск 3. 2021");
    assertThat(document.passages())
        .isSortedAccordingTo((a, b) -> Integer.compare(a.span().start(), b.span().start()));
  }

  @Test
  void aSentenceCutByABlankLineGoesOn() {
    ReadDocument document =
        Reading.text(
            "The council met on Friday. It decided to send a mission to the border and to ask\n\n"
                + "the neighbouring states for their consent. The mission leaves in May.");
    assertThat(Reading.clean(document))
        .contains(
            "It decided to send a mission to the border and to ask the neighbouring states for"
                + " their consent.");
  }

  @Test
  void wrappedLinesAreOneParagraphAndLongLinesAreEachOne() {
    ReadDocument wrapped =
        Reading.text(
            """
            The foreign minister said on Tuesday that his country would
            Join the talks without conditions and would also invite the
            Observers of both organisations to the capital next week.
            """);
    assertThat(wrapped.passages()).hasSize(1);
    String one = "The first paragraph stands in a line of its own. ".repeat(5).strip();
    String two = "The second paragraph stands in another line of text. ".repeat(5).strip();
    ReadDocument whole = Reading.text(one + "\n" + two + "\n");
    assertThat(whole.passages().getLast().paragraph()).isEqualTo(1);
  }

  @Test
  void aTitleOfTwoLinesIsOneHeading() {
    ReadDocument document =
        Reading.text(
            "Foundations of the trade policy of small states\nBetween two large economic unions\n\n"
                + "The paper asks how small states trade with large unions that compete. "
                + "It compares four cases.");
    assertThat(document.document().title())
        .isEqualTo(
            "Foundations of the trade policy of small states Between two large economic unions");
  }

  @Test
  void itemsOfAListAreTheirOwnPassages() {
    ReadDocument document =
        Reading.text(
            "Країна важлива для сусідів з двох причин:\n\n1) як шлях до моря та портів;\n\n"
                + "2) як ринок для товарів і послуг.");
    assertThat(Reading.clean(document))
        .containsExactly(
            "Країна важлива для сусідів з двох причин:",
            "1) як шлях до моря та портів;",
            "2) як ринок для товарів і послуг.");
  }

  @Test
  void softHyphensVanishAndPlacesStay() {
    String text = "The agree\u00ADment was   signed\u00A0today by both of the sides.";
    Passage passage = Reading.text(text).passages().getFirst();
    assertThat(passage.clean().text())
        .isEqualTo("The agreement was signed today by both of the sides.");
    int word = passage.clean().text().indexOf("agreement");
    assertThat(passage.clean().original(new org.steelyard.model.Span(word, word + 9)).of(text))
        .isEqualTo("agree\u00ADment");
  }
}
