package org.steelyard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Codes mean a state only together with their system and a day.
final class CodesTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 8, 19);
  private final Codes codes = Codes.read();

  @Test
  void theSameTwoLettersAreOtherStatesInFipsThanInIso() {
    String[][] traps = {
      // code, state in FIPS, state in ISO 3166
      {"AU", "AUT", "AUS"},
      {"AS", "AUS", "ASM"},
      {"AZ", "", "AZE"},
      {"AJ", "AZE", ""},
      {"RS", "RUS", "SRB"},
      {"RU", "", "RUS"},
      {"GG", "GEO", "GGY"},
      {"GE", "", "GEO"},
      {"IS", "ISR", "ISL"},
      {"IZ", "IRQ", ""},
      {"UP", "UKR", ""},
      {"UK", "GBR", ""},
      {"TU", "TUR", ""},
      {"CH", "CHN", "CHE"},
      {"SN", "SGP", "SEN"},
      {"SG", "SEN", "SGP"},
      {"NI", "NGA", "NIC"},
      {"GM", "DEU", "GMB"},
      {"KS", "KOR", ""},
    };
    for (String[] trap : traps) {
      assertThat(codes.iso3(CodeSystem.FIPS, trap[0], TODAY))
          .as("FIPS " + trap[0])
          .isEqualTo(trap[1]);
      assertThat(codes.iso3(CodeSystem.ISO2, trap[0], TODAY))
          .as("ISO " + trap[0])
          .isEqualTo(trap[2]);
    }
  }

  @Test
  void aCodeThatPassedOnMeansTheStateOfItsDay() {
    assertThat(codes.iso3(CodeSystem.COW, "365", LocalDate.of(1962, 10, 22))).isEqualTo("SUN");
    assertThat(codes.iso3(CodeSystem.COW, "365", LocalDate.of(1992, 1, 1))).isEqualTo("RUS");
    assertThat(codes.iso3(CodeSystem.COW, "345", LocalDate.of(1999, 3, 24))).isEqualTo("YUG");
    assertThat(codes.iso3(CodeSystem.COW, "345", LocalDate.of(2004, 7, 1))).isEqualTo("SCG");
    assertThat(codes.iso3(CodeSystem.COW, "345", TODAY)).isEqualTo("SRB");
    assertThat(codes.iso3(CodeSystem.ISO2, "CS", LocalDate.of(1980, 1, 1))).isEqualTo("CSK");
    assertThat(codes.iso3(CodeSystem.ISO2, "CS", LocalDate.of(2005, 1, 1))).isEqualTo("SCG");
  }

  @Test
  void aCodeThatOnlyOneStateEverHadMeansItOnEveryDay() {
    assertThat(codes.iso3(CodeSystem.COW, "369", LocalDate.of(1950, 1, 1))).isEqualTo("UKR");
  }

  @Test
  void germanyAndYemenHaveOtherNumbersWithGleditschAndWard() {
    assertThat(codes.iso3(CodeSystem.GW, "260", TODAY)).isEqualTo("DEU");
    assertThat(codes.iso3(CodeSystem.COW, "255", TODAY)).isEqualTo("DEU");
    assertThat(codes.iso3(CodeSystem.GW, "678", TODAY)).isEqualTo("YEM");
    assertThat(codes.iso3(CodeSystem.COW, "679", TODAY)).isEqualTo("YEM");
  }

  @Test
  void namesAreFoundInAnyCase() {
    assertThat(codes.iso3(CodeSystem.NAME, "azerbaijan", TODAY)).isEqualTo("AZE");
    assertThat(codes.iso3(CodeSystem.NAME, "Russian Federation", TODAY)).isEqualTo("RUS");
    assertThat(codes.iso3(CodeSystem.NAME, "Atlantis", TODAY)).isEmpty();
  }

  @Test
  void noTwoSpansOfOneCodeOverlap() {
    for (CodeSystem system :
        List.of(CodeSystem.ISO2, CodeSystem.FIPS, CodeSystem.COW, CodeSystem.GW)) {
      for (int i = 0; i < 1000; i++) {
        clash(system, Integer.toString(i));
      }
      for (char a = 'A'; a <= 'Z'; a++) {
        for (char b = 'A'; b <= 'Z'; b++) {
          clash(system, "" + a + b);
        }
      }
    }
  }

  private void clash(CodeSystem system, String code) {
    List<StateSpan> spans = codes.spans(system, code);
    for (int i = 0; i < spans.size(); i++) {
      for (int j = 0; j < i; j++) {
        StateSpan a = spans.get(i);
        StateSpan b = spans.get(j);
        boolean apart = a.to().isBefore(b.from()) || b.to().isBefore(a.from());
        assertThat(apart || a.iso3().equals(b.iso3()))
            .as(system + " " + code + ": " + a + " and " + b)
            .isTrue();
      }
    }
  }
}
