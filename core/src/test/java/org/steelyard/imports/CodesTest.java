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
  void namesOfFiveLanguagesAreFound() {
    for (String name :
        new String[] {
          "Azerbaijan",
          "Азербайджан",
          "Азербайджанская Республика",
          "Azərbaycan",
          "Azerbaycan",
          "Азербайджанська Республіка"
        }) {
      assertThat(codes.iso3(CodeSystem.NAME, name, TODAY)).as(name).isEqualTo("AZE");
    }
    assertThat(codes.iso3(CodeSystem.NAME, "Almaniya", TODAY)).isEqualTo("DEU");
    assertThat(codes.iso3(CodeSystem.NAME, "Ukrayna", TODAY)).isEqualTo("UKR");
    assertThat(codes.iso3(CodeSystem.NAME, "Грузія", TODAY)).isEqualTo("GEO");
  }

  @Test
  void aNameThatTwoStatesShareAndAShortFormMeanNone() {
    assertThat(codes.iso3(CodeSystem.NAME, "Конго", TODAY)).isEmpty();
    assertThat(codes.iso3(CodeSystem.NAME, "Konqo", TODAY)).isEmpty();
    assertThat(codes.iso3(CodeSystem.NAME, "AR", TODAY)).isEmpty();
  }

  @Test
  void aNameOfAStateOfThePastIsThatStateWhateverTheDay() {
    for (LocalDate day : new LocalDate[] {LocalDate.of(1975, 7, 1), LocalDate.of(2005, 7, 1)}) {
      assertThat(codes.iso3(CodeSystem.NAME, "Soviet Union", day)).isEqualTo("SUN");
      assertThat(codes.iso3(CodeSystem.NAME, "Yugoslavia", day)).isEqualTo("YUG");
      assertThat(codes.iso3(CodeSystem.NAME, "Serbia and Montenegro", day)).isEqualTo("SCG");
      assertThat(codes.iso3(CodeSystem.NAME, "East Germany", day)).isEqualTo("DDR");
      assertThat(codes.iso3(CodeSystem.NAME, "Germany", day)).isEqualTo("DEU");
      assertThat(codes.iso3(CodeSystem.NAME, "South Yemen", day)).isEqualTo("YMD");
      assertThat(codes.iso3(CodeSystem.NAME, "North Yemen", day)).isEqualTo("YAR");
      assertThat(codes.iso3(CodeSystem.NAME, "Yemen", day)).isEqualTo("YEM");
    }
  }

  @Test
  void aNameThatPassedOnMeansTheStateOfItsDay() {
    String[][] passed = {
      {"YugoslaviaSerb", "1985", "YUG"}, {"YugoslaviaSerb", "2004", "SCG"},
      {"YugoslaviaSerb", "2010", "SRB"}, {"Yemen Arab Republic", "1980", "YAR"},
      {"Yemen Arab Republic", "1995", "YEM"},
    };
    for (String[] one : passed) {
      LocalDate day = LocalDate.of(Integer.parseInt(one[1]), 7, 1);
      assertThat(codes.iso3(CodeSystem.NAME, one[0], day)).as(one[0] + one[1]).isEqualTo(one[2]);
    }
  }

  @Test
  void numbersAreFoundWithAndWithoutZerosAndAsComtradeHasThem() {
    assertThat(codes.iso3(CodeSystem.NUMERIC, "031", TODAY)).isEqualTo("AZE");
    assertThat(codes.iso3(CodeSystem.NUMERIC, "31", TODAY)).isEqualTo("AZE");
    assertThat(codes.iso3(CodeSystem.NUMERIC, "840", TODAY)).isEqualTo("USA");
    assertThat(codes.iso3(CodeSystem.NUMERIC, "842", TODAY)).isEqualTo("USA");
    assertThat(codes.iso3(CodeSystem.NUMERIC, "251", TODAY)).isEqualTo("FRA");
    assertThat(codes.iso3(CodeSystem.NUMERIC, "490", TODAY)).isEqualTo("TWN");
    assertThat(codes.iso3(CodeSystem.NUMERIC, "891", LocalDate.of(2001, 7, 1))).isEqualTo("YUG");
    assertThat(codes.iso3(CodeSystem.NUMERIC, "891", LocalDate.of(2005, 7, 1))).isEqualTo("SCG");
    assertThat(codes.iso3(CodeSystem.NUMERIC, "0", TODAY)).isEmpty();
  }

  @Test
  void russiaAndSerbiaWereStatesBeforeTheUnionsOfTheirs() {
    assertThat(codes.iso3(CodeSystem.COW, "365", LocalDate.of(1914, 7, 1))).isEqualTo("RUS");
    assertThat(codes.iso3(CodeSystem.COW, "345", LocalDate.of(1914, 7, 1))).isEqualTo("SRB");
    assertThat(codes.iso3(CodeSystem.GW, "345", LocalDate.of(2014, 7, 1))).isEqualTo("SRB");
  }

  @Test
  void noTwoSpansOfOneCodeOverlap() {
    for (CodeSystem system :
        List.of(
            CodeSystem.ISO2, CodeSystem.NUMERIC, CodeSystem.FIPS, CodeSystem.COW, CodeSystem.GW)) {
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
