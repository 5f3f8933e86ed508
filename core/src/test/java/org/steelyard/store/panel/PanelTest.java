package org.steelyard.store.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Panels of a few rows.
final class PanelTest {
  private static final String ATOP =
      "state_a, state_b, year, defence, offence, neutrality, non_aggression, consultation";
  private static final String TRADE =
      "exporter, exporter_iso3, importer, importer_iso3, year, value";
  private static final String VOTES = "rcid, layout, state_iso3, vote";

  @TempDir private Path folder = Path.of("unset");
  private SmallImports imports;

  @BeforeEach
  void rows() throws IOException {
    imports = new SmallImports(folder);
  }

  private static Panel dyads(int from, int to, String... states) {
    return Panel.dyadYears(from, to).of(List.of(states));
  }

  @Test
  void bothDirectionsOfAnAllianceAreShown() throws IOException {
    imports.with("atop", ATOP, "('365','373',2000,1,0,0,0,0), ('373','365',2000,0,0,0,0,1)");
    assertThat(
            imports.lines(
                dyads(2000, 2000, "AZE", "RUS").with(Components.alliances()),
                "cow_a",
                "cow_b",
                "defence_ab",
                "defence_ba",
                "tie_ab",
                "tie_ba"))
        .containsExactly("365 373 1 0 3 2");
  }

  @Test
  void noRowIsZeroWithinTheYearsOfTheImportAndMissingOutside() throws IOException {
    imports.with("atop", ATOP, "('2','20',1999,1,0,0,0,0), ('2','20',2001,1,0,0,0,0)");
    assertThat(
            imports.lines(
                dyads(1998, 2002, "AZE", "RUS").with(Components.alliances()), "year", "tie_ab"))
        .containsExactly("1998 -", "1999 0", "2000 0", "2001 0", "2002 -");
  }

  @Test
  void noRowIsMissingWhereTheSourceDoesNotSayZero() throws IOException {
    imports.with("trade-flows", TRADE, "('AZE','AZE','RUS','RUS',2000,5.5)");
    assertThat(
            imports.lines(
                dyads(1999, 2000, "AZE", "RUS").with(Components.trade()),
                "year",
                "exports_ab",
                "exports_ba"))
        .containsExactly("1999 - -", "2000 - 5.5");
  }

  @Test
  void aRowThatSaysZeroIsZero() throws IOException {
    imports.with("trade-flows", TRADE, "('AZE','AZE','RUS','RUS',2000,0.0)");
    assertThat(
            imports.lines(dyads(2000, 2000, "AZE", "RUS").with(Components.trade()), "exports_ba"))
        .containsExactly("0.0");
  }

  @Test
  void aDirectedPanelHasEachDyadInBothOrders() throws IOException {
    imports.with("atop", ATOP, "('365','373',2000,1,0,0,0,0)");
    assertThat(
            imports.lines(
                dyads(2000, 2000, "AZE", "RUS").bothWays().with(Components.alliances()),
                "iso3_a",
                "iso3_b",
                "defence_ab",
                "defence_ba"))
        .containsExactly("RUS AZE 1 0", "AZE RUS 0 1");
  }

  @Test
  void oneStateGivesAllItsDyadsAndThoseOnly() throws IOException {
    imports.with("atop", ATOP, "('365','373',2000,1,0,0,0,0), ('2','20',2000,1,0,0,0,0)");
    Panel panel = dyads(2000, 2000, "AZE").with(Components.alliances());
    List<String> lines = imports.lines(panel, "iso3_a", "iso3_b");
    assertThat(lines).hasSize(190).allMatch(line -> line.contains("AZE"));
    assertThat(imports.make(panel, "one.csv").columns().getLast().used()).isEqualTo(1);
  }

  @Test
  void aStateIsFoundByItsCodeOfTodayInAllItsYears() throws IOException {
    imports.with("atop", ATOP, "('2','365',1980,0,0,0,1,0)");
    assertThat(
            imports.lines(
                dyads(1980, 1980, "USA", "RUS").with(Components.alliances()), "iso3_b", "tie_ab"))
        .containsExactly("SUN 1");
  }

  @Test
  void agreementLeavesOutAbsencesAndUnanimousVotes() throws IOException {
    imports
        .with(
            "un-votes",
            VOTES,
            "(1,'unvotes','AZE','yes'), (1,'unvotes','RUS','no'),"
                + " (2,'unvotes','AZE','yes'), (2,'unvotes','RUS','abstain'),"
                + " (3,'unvotes','AZE','yes'), (3,'unvotes','RUS','yes'), (3,'unvotes','USA','no'),"
                + " (4,'unvotes','AZE','yes'), (4,'unvotes','RUS','yes'), (4,'unvotes','USA','yes'),"
                + " (5,'unvotes','AZE','yes'), (5,'unvotes','USA','no'),"
                + " (6,'unvotes','AZE','no'), (6,'unvotes','RUS','absent'), (6,'unvotes','USA','yes')")
        .with(
            "un-roll-calls",
            "rcid, day",
            "(1, DATE '2000-11-01'), (2, DATE '2000-11-01'), (3, DATE '2000-11-02'),"
                + " (4, DATE '2000-11-02'), (5, DATE '2000-12-02'), (6, DATE '2000-12-03')");
    assertThat(
            imports.lines(
                dyads(2000, 2001, "AZE", "RUS").with(Components.votes()),
                "year",
                "vote_agreement",
                "votes_both"))
        .containsExactly("2000 0.5 3", "2001 - -");
  }

  @Test
  void organisationsAreCountedWhereBothAreFullMembers() throws IOException {
    imports.with(
        "cow-igo",
        "organisation, year, state_iso3, status",
        "('A',2000,'AZE',1), ('A',2000,'RUS',1), ('B',2000,'AZE',1), ('B',2000,'RUS',3),"
            + " ('C',2000,'RUS',1), ('D',2000,'USA',1)");
    assertThat(
            imports.lines(
                dyads(2000, 2000, "AZE", "RUS", "USA", "CAN").with(Components.organisations()),
                "iso3_a",
                "iso3_b",
                "organisations_shared"))
        .containsExactly(
            "USA CAN -", "USA RUS 0", "USA AZE 0", "CAN RUS -", "CAN AZE -", "RUS AZE 1");
  }

  @Test
  void theRowOfAMutualFlowIsTakenInTheOrderOfThePair() throws IOException {
    imports.with(
        "cow-mid",
        "dispute, state_a, state_b, year, onset, hostility_a, hostility_b",
        "(7,'365','373',2000,1,4,NULL), (7,'373','365',2000,1,NULL,4),"
            + " (8,'365','373',2000,0,2,NULL), (8,'373','365',2000,0,NULL,2)");
    assertThat(
            imports.lines(
                dyads(2000, 2000, "AZE", "RUS", "USA").with(Components.disputes()),
                "iso3_a",
                "disputes",
                "dispute_onset",
                "hostility_a",
                "hostility_b"))
        .containsExactly("USA 0 0 0 0", "USA 0 0 0 0", "RUS 2 1 4 -");
  }

  @Test
  void aTraitIsShownForBothStatesOfADyadAndOnceForAState() throws IOException {
    imports.with("cow-nmc", "state, year, cinc", "('365',2000,0.25), ('373',2001,0.5)");
    assertThat(
            imports.lines(
                dyads(2000, 2001, "AZE", "RUS").with(Components.capabilities()),
                "cinc_a",
                "cinc_b"))
        .containsExactly("0.25 -", "- 0.5");
    assertThat(
            imports.lines(
                Panel.stateYears(2000, 2001)
                    .of(List.of("AZE", "RUS"))
                    .with(Components.capabilities()),
                "cow",
                "year",
                "cinc"))
        .containsExactly("365 2000 0.25", "365 2001 -", "373 2000 -", "373 2001 0.5");
  }

  @Test
  void statesThatASystemLeavesOutAreNotInItsPanel() throws IOException {
    imports.with("cow-nmc", "state, year, cinc", "('365',2000,0.25)");
    Panel panel = Panel.stateYears(2000, 2000).with(Components.capabilities());
    assertThat(imports.lines(panel, "iso3")).contains("LIE", "AZE");
    assertThat(imports.lines(panel.in(StateSystem.GW), "iso3"))
        .contains("AZE")
        .doesNotContain("LIE");
  }

  @Test
  void theSamePanelGivesTheSameBytes() throws IOException {
    imports.with("atop", ATOP, "('365','373',2000,1,0,0,0,0), ('2','20',1960,1,0,0,0,0)");
    Panel panel = Panel.dyadYears(1990, 2005).with(Components.alliances());
    PanelMade one = imports.make(panel, "one.parquet");
    PanelMade other = imports.make(panel, "other.parquet");
    assertThat(one.digest()).isEqualTo(other.digest());
    assertThat(Files.readAllBytes(one.file())).isEqualTo(Files.readAllBytes(other.file()));
  }

  @Test
  void aTableOfTheColumnsStandsBesideThePanel() throws IOException {
    imports.with("atop", ATOP, "('365','373',2000,1,0,0,0,0)");
    PanelMade made =
        imports.make(dyads(2000, 2000, "AZE", "RUS").with(Components.alliances()), "p.parquet");
    List<String> lines = Files.readAllLines(made.notes());
    assertThat(lines)
        .hasSize(made.columns().size() + 1)
        .allMatch(line -> line.split("\t", -1).length == 9);
    assertThat(lines.getLast()).startsWith("tie_ba\t").contains("Leeds").endsWith("\t1\td1");
  }

  @Test
  void dataThatAreNotImportedAreNamedWithTheCommandThatImportsThem() {
    assertThatThrownBy(
            () -> imports.make(Panel.dyadYears(2000, 2001).with(Components.votes()), "p.csv"))
        .hasMessageContaining("'un-votes'")
        .hasMessageContaining("\nMaybe import it: ./steelyard import un-votes FILE");
  }

  @Test
  void yearsThatHadNotEndedAreLeftOut() {
    assertThat(Panel.dyadYears(2000, 2020).asOf(LocalDate.of(2016, 12, 31)).to()).isEqualTo(2016);
    assertThat(Panel.dyadYears(2000, 2020).asOf(LocalDate.of(2016, 12, 30)).to()).isEqualTo(2015);
  }

  @Test
  void whatIsNoStateOrFileOrComponentIsRefused() {
    assertThatThrownBy(() -> imports.make(dyads(2000, 2000, "XXX"), "p.csv"))
        .hasMessageContaining("'XXX'")
        .hasMessageContaining("\nMaybe ");
    assertThatThrownBy(() -> imports.make(dyads(2000, 2000), "p.xlsx"))
        .hasMessageContaining("\nMaybe ");
    assertThatThrownBy(() -> Components.named("weather")).hasMessageContaining("\nMaybe ");
    assertThatThrownBy(() -> Panel.stateYears(2000, 2000).with(Components.trade()))
        .hasMessageContaining("\nMaybe ");
  }
}
