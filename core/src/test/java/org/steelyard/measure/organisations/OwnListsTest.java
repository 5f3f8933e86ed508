package org.steelyard.measure.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.steelyard.language.Table;
import org.steelyard.model.Measured;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The project's own lists: whole, in agreement with each other, with known sizes.
final class OwnListsTest {
  private static final Organisations OURS = Organisations.load();
  private static final List<String> SOME =
      List.of("ARM", "AZE", "BLR", "CHN", "DEU", "GEO", "IRN", "KAZ", "RUS", "TUR", "UKR", "USA");

  private static int size(String organisation, int year) {
    int size = 0;
    for (JsonNode state : rows("data/actors/states.jsonl")) {
      String code = state.path("iso3").asString();
      Held held = OURS.held(code, year);
      // The Soviet Union is Russia here and would be counted twice.
      if (!code.equals("SUN")
          && held instanceof Held.Lists lists
          && lists.full().contains(organisation)) {
        size++;
      }
    }
    return size;
  }

  private static List<JsonNode> rows(String path) {
    JsonMapper mapper = JsonMapper.builder().build();
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Table.text(path).split("\n", -1)) {
      if (!line.isBlank()) {
        rows.add(mapper.readTree(line));
      }
    }
    return rows;
  }

  @Test
  void thereAreAtLeast120WithASourceEach() {
    assertThat(OURS.all()).hasSizeGreaterThanOrEqualTo(160);
    assertThat(OURS.all()).allMatch(one -> !one.source().isBlank());
    assertThat(OURS.all())
        .allMatch(one -> one.address().isEmpty() || one.address().startsWith("http"));
  }

  @Test
  void sizesAreThoseThatTheOrganisationsState() {
    assertThat(size("UN", 2024)).isEqualTo(193);
    assertThat(size("IMF", 2024)).isEqualTo(191);
    assertThat(size("WB", 2024)).isEqualTo(189);
    assertThat(size("NATO", 1990)).isEqualTo(16);
    assertThat(size("NATO", 2024)).isEqualTo(32);
    assertThat(size("EU", 1995)).isEqualTo(15);
    assertThat(size("EU", 2024)).isEqualTo(27);
    assertThat(size("COE", 2024)).isEqualTo(46);
    assertThat(size("OSCE", 2024)).isEqualTo(57);
    assertThat(size("CWC", 2024)).isEqualTo(193);
    assertThat(size("ICC", 2024)).isEqualTo(124);
    assertThat(size("CTBT", 2024)).isEqualTo(178);
    assertThat(size("OTTAWA", 2024)).isEqualTo(164);
    assertThat(size("UNCLOS", 2024)).isEqualTo(169);
    assertThat(size("PARIS-AGREEMENT", 2024)).isEqualTo(194);
    assertThat(size("CIS", 2024)).isEqualTo(9);
    assertThat(size("WARSAW-PACT", 1990)).isEqualTo(6);
    assertThat(size("WARSAW-PACT", 1991)).isZero();
  }

  @Test
  void namesAndCompletenessAreThoseOfTheTableOfActors() {
    Set<String> members = new HashSet<>();
    Table.rows("data/organisations/members.tsv", 5).forEach(row -> members.add(row[0]));
    for (String[] row : Table.rows("data/organisations/list.tsv", 7)) {
      assertThat(members.contains(row[0])).as(row[0]).isEqualTo(row[1].equals("members"));
      for (JsonNode actor : rows("data/actors/organisations.jsonl")) {
        if (actor.path("id").asString().equals(row[0])) {
          assertThat(actor.path("names").path("en").path(0).asString()).isEqualTo(row[3]);
          assertThat(row[1].equals("members") || actor.path("complete").booleanValue(false))
              .as(row[0] + " is complete")
              .isTrue();
        }
      }
    }
  }

  @Test
  void everySpellIsOfAStateThatWeKnowAndInsideItsLife() {
    Set<String> states = new HashSet<>();
    rows("data/actors/states.jsonl").forEach(row -> states.add(row.path("iso3").asString()));
    for (String[] row : Table.rows("data/organisations/members.tsv", 5)) {
      assertThat(states).contains(row[2]);
      assertThat(row[4].isEmpty() || row[3].compareTo(row[4]) <= 0)
          .as(String.join(" ", row))
          .isTrue();
    }
  }

  @Test
  void formerStatesEndAndAreSucceededAsTold() {
    assertThat(OURS.held("SUN", 1990)).isEqualTo(OURS.held("RUS", 1990));
    assertThat(OURS.held("SUN", 1991)).isInstanceOf(Held.Unknown.class);
    assertThat(OURS.held("UKR", 1990)).isInstanceOf(Held.Unknown.class);
    assertThat(OURS.held("CSK", 1991)).isInstanceOf(Held.Lists.class);
    assertThat(OURS.held("CSK", 1993)).isInstanceOf(Held.Unknown.class);
    assertThat(OURS.held("CZE", 1992)).isInstanceOf(Held.Unknown.class);
    assertThat(OURS.held("YUG", 1992)).isInstanceOf(Held.Unknown.class);
    assertThat(OURS.held("DDR", 1990)).isInstanceOf(Held.Unknown.class);
    assertThat(((Held.Lists) OURS.held("DEU", 1990)).full()).contains("NATO", "UN");
    assertThat(((Held.Lists) OURS.held("SRB", 1995)).full()).doesNotContain("UN", "OSCE");
    assertThat(((Held.Lists) OURS.held("SRB", 2001)).full()).contains("UN", "OSCE");
    assertThat(((Held.Lists) OURS.held("SCG", 2004)).full()).contains("UN");
    assertThat(((Held.Lists) OURS.held("YEM", 1991)).full()).contains("UN", "ARAB-LEAGUE");
  }

  @Test
  void measuresAreSymmetricAndLieBetween0And1() {
    for (int year = Organisations.FIRST; year <= Organisations.LAST; year++) {
      for (String a : SOME) {
        for (String b : SOME) {
          Measured there = JointMemberships.of(OURS, a, b, year).jaccard();
          Measured back = JointMemberships.of(OURS, b, a, year).jaccard();
          if (there instanceof Measured.Estimate one) {
            assertThat(back).isEqualTo(there);
            assertThat(one.value()).isBetween(0.0, 1.0);
          } else {
            assertThat(back).isInstanceOf(Measured.NoData.class);
          }
        }
      }
    }
  }

  @Test
  void azerbaijanIsInClubsOfBothPolesAndInNeitherAlliance() {
    Held.Lists aze = (Held.Lists) OURS.held("AZE", 2024);
    assertThat(aze.full()).contains("UN", "CIS", "COE", "OTS", "NAM", "OIC", "GUAM", "PfP");
    assertThat(aze.full()).doesNotContain("CSTO", "NATO", "WTO", "EAEU", "EU");
    assertThat(aze.beside()).contains("WTO");
  }
}
