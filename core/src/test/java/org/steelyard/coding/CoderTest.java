package org.steelyard.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Coding;
import org.steelyard.model.Event;
import org.steelyard.model.Given;
import org.steelyard.model.Modality;
import org.steelyard.model.Outcome;
import org.steelyard.model.PloverType;
import org.steelyard.model.Precision;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.ontology.Ontology;
import org.steelyard.read.DocumentReader;

final class CoderTest {
  private static final Coder CODER = Coder.load();

  private static ReadDocument read(String text, LocalDate published) {
    Given given =
        new Given(
            new PublicationDate(When.day(published), PublicationDate.How.GIVEN), Source.UNKNOWN);
    return switch (new DocumentReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "text.txt", given)) {
      case Outcome.Done<ReadDocument>(ReadDocument done) -> done;
      case Outcome.Skipped<ReadDocument>(String where, String why) ->
          throw new AssertionError(where + why);
      case Outcome.Refused<ReadDocument>(String where, String why) ->
          throw new AssertionError(where + why);
    };
  }

  private static Coding code(String text) {
    return CODER.code(read(text, LocalDate.of(2024, 8, 20)));
  }

  private static Report only(String text) {
    List<Report> reports = code(text).reports();
    assertThat(reports).as(text).hasSize(1);
    return reports.getFirst();
  }

  @Test
  void whoActsOnWhomIsToldApart() {
    Report report = only("Russia on Tuesday imposed sanctions on Moldova over the gas dispute.");

    assertThat(report.source().code()).isEqualTo("RUS");
    assertThat(report.target().code()).isEqualTo("MDA");
    assertThat(report.type()).isEqualTo(PloverType.SANCTION);
    assertThat(report.provenance().quote()).startsWith("Russia on Tuesday");
    assertThat(report.when().from()).isEqualTo(LocalDate.of(2024, 8, 20));
  }

  @Test
  void whatBothDoIsTheirAct() {
    List<Report> reports =
        code("It was the third meeting of Norway and Peru. The presidents met in Lima in April.")
            .reports();

    assertThat(reports)
        .filteredOn(r -> r.provenance().quote().startsWith("The presidents"))
        .extracting(r -> r.dyad().toString() + " " + r.type())
        .containsExactly("NOR>PER CONSULT");
  }

  @Test
  void whatHappenedIsDatedNoLaterThanTheText() {
    Report report = only("Norway signed an agreement with Peru on copper deliveries until 2031.");

    assertThat(report.when().from()).isEqualTo(LocalDate.of(2024, 8, 20));
    assertThat(report.when().precision()).isEqualTo(Precision.PUBLICATION);
  }

  @Test
  void aDatelineDatesTheTextAndNotTheAct() {
    Report report = only("OSLO, 18 August 2024 - Norway signed an agreement with Peru on fishing.");

    assertThat(report.when().precision()).isEqualTo(Precision.PUBLICATION);
  }

  @Test
  void aPassiveTurnsTheRolesRound() {
    Report report = only("Iran was accused by Azerbaijan of sheltering the attackers.");

    assertThat(report.dyad()).hasToString("AZE>IRN");
    assertThat(report.type()).isEqualTo(PloverType.ACCUSE);
  }

  @Test
  void aMeetingIsOneReciprocalReport() {
    Report report =
        only(
            "Azerbaijani President Ilham Aliyev met Turkish President Recep Tayyip Erdogan, and the"
                + " talks that they had were about the gas that is to be sent to Europe.");

    assertThat(report.type()).isEqualTo(PloverType.CONSULT);
    assertThat(report.reciprocal()).isTrue();
    assertThat(report.dyad().pair()).hasToString("AZE-TUR");
  }

  @Test
  void ukrainianNamesAreFoundInTheirCases() {
    Report report =
        only("Президент Азербайджану Ільхам Алієв зустрівся у Києві з Володимиром Зеленським.");

    assertThat(report.type()).isEqualTo(PloverType.CONSULT);
    assertThat(report.dyad().pair()).hasToString("AZE-UKR");
    assertThat(report.where()).isEqualTo("Kyiv");
  }

  @Test
  void aTurkishSuffixHidesNoActor() {
    Report report = only("Türkiye, Azerbaycan'a insani yardım gönderdi ve destek sözü verdi.");

    assertThat(report.dyad()).hasToString("TUR>AZE");
  }

  @Test
  void whatAListOfStatesDoesEachOfThemDoes() {
    Coding coding = code("Norway and Denmark urged Iceland on Monday to lift the ban.");

    assertThat(coding.reports())
        .extracting(r -> r.dyad() + " " + r.type())
        .containsExactlyInAnyOrder("NOR>ISL REQUEST", "DNK>ISL REQUEST");
  }

  @Test
  void aComplaintWithoutAVerbOfAccusingIsAnAct() {
    Coding coding =
        code(
            "The Norwegian foreign minister said Iceland had hurt the fishermen and broken its"
                + " word.");

    assertThat(coding.reports())
        .extracting(r -> r.dyad() + " " + r.type())
        .contains("NOR>ISL ACCUSE");
  }

  @Test
  void aConditionIsNoEvent() {
    Coding coding = code("If Georgia attacks Armenia, the region will suffer.");

    assertThat(coding.reports()).noneMatch(r -> r.modality() == Modality.ASSERTED);
  }

  @Test
  void twoDatesOfOneSentenceAreTwoMeetings() {
    Coding coding =
        code(
            "The presidents of Georgia and Armenia met in Tbilisi in March and then again in"
                + " early July in Yerevan.");

    assertThat(coding.reports())
        .extracting(r -> r.when().from().getMonthValue() + " " + r.where())
        .containsExactlyInAnyOrder("3 Tbilisi", "7 Yerevan");
  }

  @Test
  void aStoryToldTwiceIsOneEventAndTwoMeetingsAreTwo() {
    List<Report> reports =
        List.of(
            only("On 3 June 2024 the foreign ministers of Georgia and Armenia met in Tbilisi."),
            only("Armenian and Georgian foreign ministers held talks in Tbilisi on 3 June 2024."),
            only("On 21 June 2024 the foreign ministers of Georgia and Armenia met in Tbilisi."));

    List<Event> events = new Merger(Ontology.load()).merge(reports);
    List<Event> reversed = new Merger(Ontology.load()).merge(reports.reversed());

    assertThat(events).hasSize(2);
    assertThat(events).extracting(e -> e.reports().size()).containsExactly(2, 1);
    assertThat(reversed).isEqualTo(events);
  }

  @Test
  void aVisitWithoutADayTakesItFromTheCalendarAndSaysSo() {
    ReadDocument document =
        read(
            "The article was written in 2024.\n\n"
                + "In 2024 Vladimir Putin paid a state visit to Baku, Azerbaijan.",
            LocalDate.of(2025, 3, 1));

    assertThat(CODER.code(document).reports())
        .filteredOn(r -> r.mode().equals("visit"))
        .first()
        .satisfies(
            r -> {
              assertThat(r.when().from()).isEqualTo(LocalDate.of(2024, 8, 18));
              assertThat(r.evidence()).anyMatch(e -> e.contains("calendar"));
            });
  }

  @Test
  void theSameTextGivesTheSameCoding() {
    String text = "Ukraine and Azerbaijan signed an agreement on gas transit in Kyiv.";

    assertThat(code(text)).isEqualTo(code(text));
    assertThat(Coder.load().code(read(text, LocalDate.of(2024, 8, 20)))).isEqualTo(code(text));
  }
}
