package org.steelyard.app.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorNamesTest {
  private static final ActorNames NAMES = ActorNames.load();

  @ParameterizedTest
  @CsvSource({
    "AZE,AZE",
    "aze,AZE",
    "AZ,AZE",
    "azerbaijan,AZE",
    "Азербайджан,AZE",
    "Azərbaycan,AZE",
    "AR,ARG",
    "Türkiye,TUR",
    "turkiye,TUR",
    "İRAN,IRN",
    "iran,IRN",
    "Україна,UKR",
    "GE,GEO",
    "United States,USA",
    "Côte d'Ivoire,CIV"
  })
  void codesAndNamesInFiveLanguagesNameAState(String typed, String code) {
    assertThat(NAMES.state(typed))
        .isInstanceOfSatisfying(
            Resolution.Known.class, known -> assertThat(known.code()).isEqualTo(code));
  }

  @ParameterizedTest
  @CsvSource({"EU,EUU", "EUU,EUU", "European Union,EUU", "UN,UNO", "nato,NATO", "AZE,AZE"})
  void organisationsAreActorsToo(String typed, String code) {
    assertThat(NAMES.actor(typed))
        .isInstanceOfSatisfying(
            Resolution.Known.class, known -> assertThat(known.code()).isEqualTo(code));
  }

  @Test
  void aMistypedNameIsAnsweredWithTheNearest() {
    assertThat(NAMES.state("Gorgia").toString()).contains("GEO");
    assertThat(NAMES.state("Qqqqqqqqq")).isEqualTo(new Resolution.Unknown("Qqqqqqqqq", List.of()));
  }

  @Test
  void anOrganisationIsNoState() {
    assertThat(NAMES.state("NATO")).isInstanceOf(Resolution.Unknown.class);
  }
}
