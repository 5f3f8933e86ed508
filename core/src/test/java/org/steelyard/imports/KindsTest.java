package org.steelyard.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each kind makes of its rows.
final class KindsTest {
  private final Codes codes = Codes.read();
  private final Kind gdelt = new GdeltEvents(codes);
  private final Kind icews = new IcewsEvents(codes);
  private final Kind votes = new UnVotes(codes);
  @TempDir Path folder;

  @Test
  void aPlaceOfGdeltIsReadAsFipsAndAnActorAsCameo() {
    Made.Seen seen = Made.read(gdelt, folder, Made.gdelt(7, "AZE", "ROM", "057", "AU", 61));
    assertThat(seen.refused).isEmpty();
    Row row = seen.rows.getFirst();
    assertThat(Made.cell(gdelt, row, "place_iso3")).isEqualTo("AUT");
    assertThat(Made.cell(gdelt, row, "place_fips")).isEqualTo("AU");
    assertThat(Made.cell(gdelt, row, "source_iso3")).isEqualTo("AZE");
    assertThat(Made.cell(gdelt, row, "target_iso3")).isEqualTo("ROU");
    assertThat(Made.cell(gdelt, row, "actor2_country")).isEqualTo("ROM");
    assertThat(Made.cell(gdelt, row, "cameo")).isEqualTo("057");
    assertThat(Made.cell(gdelt, row, "day")).isEqualTo("2019-10-24");
    assertThat(Made.cell(gdelt, row, "latitude")).isEqualTo("40.4");
    assertThat(Made.cell(gdelt, row, "url")).isEqualTo("https://example.org/7");
  }

  @Test
  void allThreeWidthsOfGdeltHaveTheirPlacesWhereTheyBelong() {
    for (int width : new int[] {57, 58, 61}) {
      Made.Seen seen = Made.read(gdelt, folder, Made.gdelt(7, "AZE", "RUS", "190", "AJ", width));
      Row row = seen.rows.getFirst();
      assertThat(Made.cell(gdelt, row, "place_iso3")).isEqualTo("AZE");
      assertThat(Made.cell(gdelt, row, "longitude")).isEqualTo("49.9");
      assertThat(Made.cell(gdelt, row, "quad")).isEqualTo("material conflict");
      assertThat(Made.cell(gdelt, row, "layout")).isEqualTo(width == 61 ? "2.0" : "1.0");
      assertThat(Made.cell(gdelt, row, "url").isEmpty()).isEqualTo(width == 57);
    }
  }

  @Test
  void aRegionIsNoState() {
    Made.Seen seen = Made.read(gdelt, folder, Made.gdelt(7, "EUR", "AZE", "040", "", 61));
    assertThat(Made.cell(gdelt, seen.rows.getFirst(), "source_iso3")).isEmpty();
    assertThat(Made.cell(gdelt, seen.rows.getFirst(), "actor1_country")).isEqualTo("EUR");
  }

  @Test
  void theKeyOfIcewsIsIdAndDate() {
    Made.Seen seen =
        Made.read(
            icews,
            folder,
            Made.ICEWS
                + Made.icews(5, "2018-06-01", "Azerbaijan", "040", "Russian Federation")
                + Made.icews(5, "2018-06-02", "Azerbaijan", "040", "Russian Federation"));
    assertThat(seen.rows).hasSize(2);
    assertThat(seen.rows.get(0).key()).isNotEqualTo(seen.rows.get(1).key());
    assertThat(Made.cell(icews, seen.rows.getFirst(), "target_iso3")).isEqualTo("RUS");
    assertThat(Made.cell(icews, seen.rows.getFirst(), "district")).isEmpty();
  }

  @Test
  void badRowsAreNamedByLineAndTheOthersStay() {
    String good = Made.icews(5, "2018-06-01", "Azerbaijan", "040", "Iran");
    Made.Seen seen =
        Made.read(
            icews,
            folder,
            Made.ICEWS
                + good
                + good.replace("2018-06-01", "2018-06-31")
                + good.replace("\t040\t", "\t990\t")
                + good.replace("\t2.5\t", "\t25\t")
                + good.replace("5\t2018", "5 2018")
                + good.replace("5\t2018", "6\t2018"));
    assertThat(seen.rows).hasSize(2);
    assertThat(seen.refused)
        .containsExactly(
            "3: day '2018-06-31' is no day",
            "4: cameo '990' is no CAMEO code",
            "5: intensity '25' is outside of -10.0..10.0",
            "6: it has 19 columns, not 20");
  }

  @Test
  void bothLayoutsOfVotesGiveTheSameWords() {
    Made.Seen first =
        Made.read(
            votes,
            folder,
            "rcid,country,country_code,vote\n9,Namibia,NA,abstain\n9,\"X, Y\",,no\n");
    assertThat(first.refused).isEmpty();
    assertThat(Made.cell(votes, first.rows.getFirst(), "state_iso3")).isEqualTo("NAM");
    assertThat(Made.cell(votes, first.rows.get(1), "code")).isEqualTo("X, Y");
    Made.Seen second =
        Made.read(
            votes,
            folder,
            "rcid,session,vote,ccode,date\n9,5,2,365,11/1/1950\n9,5,7,365,11/1/1950\n");
    assertThat(Made.cell(votes, second.rows.getFirst(), "state_iso3")).isEqualTo("SUN");
    assertThat(Made.cell(votes, second.rows.getFirst(), "vote")).isEqualTo("abstain");
    assertThat(Made.cell(votes, second.rows.getFirst(), "day")).isEqualTo("1950-11-01");
    assertThat(second.refused).containsExactly("3: vote '7' is not one of 1, 2, 3, 8, 9");
  }

  @Test
  void aDeclaredTableKeepsTheSourcesCodeBesideOurs() {
    Kind kind =
        new Kinds()
            .declared(
                "my.yml",
                """
                name: my-flows
                title: My flows
                licence: mine
                citation: me
                delimiter: semicolon
                totals: All
                key: from_state, year
                columns:
                  von: from_state fips who gives
                  jahr: year year when
                  wert: value real how much
                """);
    Made.Seen seen =
        Made.read(
            kind,
            folder,
            "von;x;jahr;wert\nAU;1;1990;2.5\nAll;1;1990;9\nAJ;1;Total;9\nAJ;1;1999;\n");
    assertThat(seen.rows).hasSize(2);
    assertThat(Made.cell(kind, seen.rows.getFirst(), "from_state")).isEqualTo("AU");
    assertThat(Made.cell(kind, seen.rows.getFirst(), "from_state_iso3")).isEqualTo("AUT");
    assertThat(Made.cell(kind, seen.rows.get(1), "value")).isEmpty();
    assertThat(seen.refused)
        .containsExactly(
            "3: from_state 'All' is a total, not a row", "4: year 'Total' is no whole number");
  }

  @Test
  void aMappingThatIsWrongNamesItsLine() {
    assertThatThrownBy(() -> new Kinds().declared("my.yml", "name: a\ncolumns:\n  x: y number\n"))
        .hasMessageContaining("my.yml, line 3")
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void everyKindThatShipsHasALicenceACitationAndAKeyOfItsColumns() {
    List<Kind> kinds = new Kinds().all();
    assertThat(kinds).hasSizeGreaterThan(15);
    assertThat(kinds.stream().map(Kind::name)).doesNotHaveDuplicates();
    for (Kind kind : kinds) {
      assertThat(kind.columns().stream().map(Column::name)).containsAll(kind.key());
      assertThat(kind.origin().coverage()).as(kind.name()).isNotBlank();
    }
  }

  @Test
  void everyKindThatShipsCanBeCitedInBibtexAndTheKindsNotToBePassedOnSaySo() {
    for (Kind kind : new Kinds().all()) {
      assertThat(kind.origin().bibtex()).as(kind.name()).startsWith("@").endsWith("\n}");
    }
    Kinds kinds = new Kinds();
    for (String name : List.of("acled", "icews", "sipri-tiv", "comtrade", "tkg")) {
      assertThat(kinds.named(name).origin().reexport()).as(name).isFalse();
    }
    assertThat(kinds.named("ucdp-ged").origin().reexport()).isTrue();
    assertThat(kinds.named("gdelt").origin().bibtex()).contains("Leetaru, Kalev and Schrodt");
  }

  @Test
  void aKindThatDoesNotShipIsNamedWithTheOnesThatDo() {
    assertThatThrownBy(() -> new Kinds().named("gdel"))
        .hasMessageContaining("'gdel'")
        .hasMessageContaining("\nMaybe you mean one of gdelt, ");
  }

  @Test
  void equalRowsOfOwnEventsAreDifferentEventsAndTheSameFileAgainHasTheSame() {
    Kind own = new Kinds().named("cameo-events");
    String text =
        """
        date,source,target,code
        2020-09-27,ARM,AZE,190
        2020-09-27,ARM,AZE,190
        2020-09-27,ARM,AZE,9
        """;
    Made.Seen first = Made.read(own, folder, text);
    assertThat(first.rows.stream().map(Row::key).distinct()).hasSize(2);
    assertThat(Made.read(own, folder, text).rows).isEqualTo(first.rows);
    assertThat(Made.cell(own, first.rows.getFirst(), "code_quad")).isEqualTo("material conflict");
    assertThat(first.refused).containsExactly("4: code '9' is no CAMEO code");
  }

  @Test
  void typesOfPloverAreReadInAnyCaseAndOthersRefused() {
    Kind own = new Kinds().named("plover-events");
    Made.Seen seen =
        Made.read(
            own,
            folder,
            """
            date,source,target,code,mode
            2020-09-27,ARM,AZE,Assault,
            2020-09-27,ARM,AZE,FIGHT,
            """);
    assertThat(Made.cell(own, seen.rows.getFirst(), "code")).isEqualTo("ASSAULT");
    assertThat(seen.refused).containsExactly("3: code 'FIGHT' is no PLOVER event type");
  }

  @Test
  void theIssueOfIdealPointsIsReadFromTheHeader() {
    Kind kind = new Kinds().named("un-ideal-points-issue");
    Made.Seen seen =
        Made.read(
            kind,
            folder,
            "\"\",ccode,session,NVotesNuclear,IdealPointNuclear,Q5%Nuclear,Q50%Nuclear,"
                + "Q95%Nuclear,Countryname\n1,373,60,14,-0.5,-0.9,-0.5,-0.1,X\n");
    assertThat(seen.refused).isEmpty();
    assertThat(Made.cell(kind, seen.rows.getFirst(), "issue")).isEqualTo("Nuclear");
    assertThat(Made.cell(kind, seen.rows.getFirst(), "ideal_point")).isEqualTo("-0.5");
    assertThat(Made.cell(kind, seen.rows.getFirst(), "state_iso3")).isEqualTo("AZE");
  }

  @Test
  void aDayInThreeColumnsIsOneDay() {
    Kind kind = new Kinds().named("cow-majors");
    Made.Seen seen =
        Made.read(
            kind,
            folder,
            "ccode,styear,stmonth,stday,endyear,endmonth,endday\n365,1922,12,31,1930,1,9\n");
    assertThat(Made.cell(kind, seen.rows.getFirst(), "to_day")).isEqualTo("1930-01-09");
    assertThat(Made.cell(kind, seen.rows.getFirst(), "state_iso3")).isEqualTo("SUN");
  }

  @Test
  void wholeNumbersAreReadAsStatisticalProgramsWriteThem() {
    assertThat(Numbers.whole("1e+05")).isEqualTo("100000");
    assertThat(Numbers.whole("1990.0")).isEqualTo("1990");
    assertThat(Numbers.whole("1990.5")).isEqualTo("1990.5");
    assertThat(Numbers.whole("1e999999999")).isEqualTo("1e999999999");
    assertThat(Numbers.whole("Total")).isEqualTo("Total");
  }

  @Test
  void baciIsReadByNumber() {
    Kind kind = new Kinds().named("baci");
    Made.Seen seen = Made.read(kind, folder, "t,i,j,k,v,q\n2019,31,842,010121,  12.5,NA\n");
    Row row = seen.rows.getFirst();
    assertThat(Made.cell(kind, row, "exporter_iso3")).isEqualTo("AZE");
    assertThat(Made.cell(kind, row, "importer_iso3")).isEqualTo("USA");
    assertThat(Made.cell(kind, row, "product")).isEqualTo("010121");
    assertThat(Made.cell(kind, row, "quantity")).isEmpty();
  }

  @Test
  void theDayOfAcledMayBeWritten() {
    assertThat(Days.parse("05 January 2024")).isEqualTo(java.time.LocalDate.of(2024, 1, 5));
    assertThat(Days.parse("31 June 2024")).isEqualTo(java.time.LocalDate.MIN);
    assertThat(Days.parse("5 Janvier 2024")).isEqualTo(java.time.LocalDate.MIN);
  }

  @Test
  void theKindOfAFileIsToldFromItsFirstLines() throws IOException {
    Kinds kinds = new Kinds();
    for (String name : List.of("cow-nmc", "fbic", "baci", "acled", "cow-majors", "comtrade")) {
      Path file = folder.resolve("some.csv");
      Files.writeString(file, new SampleTable(name).text(30));
      assertThat(Guess.of(file, kinds)).as(name).containsExactly(name);
    }
    Path other = folder.resolve("other.csv");
    Files.writeString(other, "nothing that is known\n".repeat(9));
    assertThat(Guess.of(other, kinds)).isEmpty();
  }
}
