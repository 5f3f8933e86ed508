package org.steelyard.read.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.model.PassageKind.BODY;
import static org.steelyard.model.PassageKind.BOILERPLATE;
import static org.steelyard.model.PassageKind.HEADING;
import static org.steelyard.model.PassageKind.REFERENCE;
import static org.steelyard.model.PassageKind.REPEAT;

import org.junit.jupiter.api.Test;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.Reading;

class KindsTest {
  private static final String FIRST =
      "The two ministers met in the port city on Monday and signed a treaty on fishing.";
  private static final String SECOND =
      "After the ceremony the hosts showed their guests the new harbour and its long quay.";

  private static final String CAPTURE =
      """
      date 2023-05-06 pixel

      ENGLISH menu icon

      World

      Economy

      Neighbours agree on fishing after ten years of quarrels: a view from the quay

      copy print mail

      FIRST

      SECOND

      But will the peace last?

      The fishermen of both shores hope that it will, and they have good reasons to hope.

      Most read

      1

      Is the harbour ready for larger ships? A view from the town

      2

      What the treaty means for the market

      Support HarbourNews

      Every contribution you make keeps our newsroom independent, and your support lets us go on.

      Support HarbourNews
      """;

  private static ReadDocument capture() {
    return Reading.text(CAPTURE.replace("FIRST", FIRST).replace("SECOND", SECOND));
  }

  @Test
  void theTitleAndTheBodyOfACaptureAreNeverMarked() {
    ReadDocument document = capture();
    assertThat(document.document().title())
        .isEqualTo("Neighbours agree on fishing after ten years of quarrels: a view from the quay");
    assertThat(Reading.of(document, HEADING)).containsExactly(document.document().title());
    assertThat(Reading.of(document, BODY))
        .containsExactly(
            FIRST,
            SECOND,
            "But will the peace last?",
            "The fishermen of both shores hope that it will, and they have good reasons to hope.");
  }

  @Test
  void menusListsOfHeadlinesAndAppealsAreBoilerplate() {
    assertThat(Reading.of(capture(), BOILERPLATE))
        .contains(
            "ENGLISH menu icon",
            "World",
            "copy print mail",
            "Most read",
            "1",
            "Is the harbour ready for larger ships?",
            "What the treaty means for the market",
            "Support HarbourNews")
        .anyMatch(s -> s.startsWith("Every contribution you make"));
  }

  @Test
  void aRepeatedParagraphIsMarkedAndTheFirstStays() {
    ReadDocument document =
        Reading.text(
            FIRST
                + "\n\n"
                + SECOND
                + "\n\n"
                + FIRST
                + "\n\n"
                + SECOND.toUpperCase(java.util.Locale.ROOT));
    assertThat(document.passages())
        .extracting(p -> p.kind())
        .containsExactly(BODY, BODY, REPEAT, REPEAT);
  }

  @Test
  void anAlmostEqualSentenceIsARepeatButNotWithAnotherNumber() {
    String lead =
        "This note describes in few words what the two neighbouring governments did last year.";
    String long1 =
        "In the first half of the year the trade of the two neighbouring states across the long"
            + " common border grew by 17 percent, as the statistical office of the southern state"
            + " said in its report on Monday.";
    ReadDocument same =
        Reading.text(lead + "\n\n" + long1 + "\n\n" + long1.replace("said", "stated"));
    assertThat(same.passages().getLast().kind()).isEqualTo(REPEAT);
    ReadDocument other = Reading.text(lead + "\n\n" + long1 + "\n\n" + long1.replace("17", "71"));
    assertThat(other.passages().getLast().kind()).isEqualTo(BODY);
  }

  @Test
  void aSentenceOfTheLeadMayComeAgainInItsPlace() {
    ReadDocument document =
        Reading.text(
            FIRST
                + " It was warm.\n\n"
                + SECOND
                + "\n\n"
                + FIRST
                + " "
                + SECOND.replace("long", "wide"));
    assertThat(document.passages().get(3).clean().text()).isEqualTo(FIRST);
    assertThat(document.passages().get(3).kind()).isEqualTo(BODY);
  }

  @Test
  void keywordsAndWorksCitedAreReferences() {
    ReadDocument document =
        Reading.text(
            FIRST
                + "\n\nKey words: treaty, fishing, harbour.\n\n"
                + SECOND
                + "\n\nReferences\n\n1. Orr A. On small harbours. Port City, 2011. 120 p.\n\n"
                + "2. Hale B. Treaties of the sea // Journal of Ports. 2015. No. 3. pp. 4-9.");
    assertThat(Reading.of(document, REFERENCE)).hasSizeGreaterThanOrEqualTo(4);
    assertThat(Reading.of(document, BODY)).containsExactly(FIRST, SECOND);
  }

  @Test
  void aLineBetweenParagraphsIsAHeading() {
    ReadDocument document = Reading.text(FIRST + "\n\nWhat the treaty says\n\n" + SECOND);
    assertThat(Reading.of(document, HEADING)).containsExactly("What the treaty says");
  }

  @Test
  void aPresidentWhoAsksForSupportIsNoAppeal() {
    String said =
        "“We need your support and your help in this hour,” the president told the assembly.";
    ReadDocument document = Reading.text(FIRST + "\n\n" + said + "\n\n" + SECOND);
    assertThat(Reading.passage(document, "the president told").kind()).isEqualTo(BODY);
  }

  @Test
  void authorsNamesAtTheEndAreNoBody() {
    ReadDocument document = Reading.text(FIRST + "\n" + SECOND + "\nAnna Orr\nHarbour.Az");
    assertThat(Reading.of(document, BOILERPLATE)).containsExactly("Anna Orr", "Harbour.Az");
    assertThat(document.document().source().publisher()).isEqualTo("Harbour.Az");
  }

  @Test
  void aListOfHeadlinesAloneIsBody() {
    ReadDocument document =
        Reading.text(
            "Envoy leaves the port city\nMinister returns from talks\nTreaty signed at last");
    assertThat(document.passages()).allMatch(p -> p.kind() == BODY);
  }
}
