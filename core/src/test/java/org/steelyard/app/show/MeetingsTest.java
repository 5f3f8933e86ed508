package org.steelyard.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.app.Samples;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.coding.meetings.StatedCount;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Passage;
import org.steelyard.model.PloverType;
import org.steelyard.model.Precision;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import org.steelyard.store.Settings;
import tools.jackson.databind.JsonNode;

final class MeetingsTest {
  private static final When YEAR =
      new When(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Precision.YEAR);

  private static final List<Report> REPORTS =
      List.of(
          met("r-1", "GEO", "visit", When.day(LocalDate.of(2024, 3, 1))),
          met("r-2", "GEO", "visit", When.day(LocalDate.of(2024, 3, 1))),
          met("r-3", "GEO", "", When.day(LocalDate.of(2024, 8, 19))),
          met("r-4", "GEO", "phone", When.day(LocalDate.of(2024, 9, 1))),
          met("r-5", "GEO", "", YEAR),
          met("r-6", "TUR", "", When.day(LocalDate.of(2023, 5, 5))));

  private static Show.Answer show(String since, int limit, String... actors) {
    Filter filter = new Filter(List.of(actors), false, Filter.first(since), Filter.last(""), limit);
    return new Show(holdings(count("meeting", 2), count("phone", 7)))
        .rows(Kind.MEETINGS, "", filter, "query");
  }

  @Test
  void aMeetingIsOneRowHoweverManyReportsTellOfIt() {
    List<? extends JsonNode> rows = show("", 50, "GEO", "AZE").json();
    assertThat(rows)
        .extracting(row -> row.path("when").path("from").asString(""))
        .containsExactly("2024-08-19", "2024-03-01");
    JsonNode first = rows.getLast();
    assertThat(first.path("n").asInt()).isEqualTo(2);
    assertThat(first.path("ordinal").asInt()).isEqualTo(1);
    assertThat(first.path("format").asString("")).isEqualTo("visit");
    assertThat(first.path("reports")).hasSize(2);
    assertThat(first.path("citations").path(1).path("quote").asString(""))
        .isEqualTo(Samples.SENTENCE);
  }

  @Test
  void aStatedCountIsCheckedAndCallsAreNot() {
    Show.Answer answer = show("", 50, "AZE", "GEO");
    JsonNode checks = answer.toJson().path("checks");
    assertThat(checks).hasSize(1);
    assertThat(checks.path(0).path("verdict").asString("")).isEqualTo("agrees");
    assertThat(checks.path(0).path("citations")).hasSize(1);
    assertThat(answer.after().getFirst())
        .startsWith("a text counts 2 meetings in 2024: 2 found, agrees");
  }

  @Test
  void aMeetingWithoutADayIsListedApart() {
    JsonNode undated = show("", 50, "AZE", "GEO").toJson().path("undated");
    assertThat(undated).hasSize(1);
    assertThat(undated.path(0).path("report").asString("")).isEqualTo("r-5");
  }

  @Test
  void oneActorHasTheMeetingsWithAllOthers() {
    assertThat(show("", 50, "AZE").total()).isEqualTo(3);
    assertThat(show("2024", 50, "AZE").total()).isEqualTo(2);
    assertThat(show("", 1, "AZE").json()).hasSize(1);
    assertThat(show("2025", 50, "AZE").after()).isEmpty();
  }

  @Test
  void countsOfMeetingsStandAfterOtherQuantities() {
    Filter all = new Filter(List.of(), false, Filter.first(""), Filter.last(""), 50);
    Quantity trade = Samples.coding(Samples.document()).quantities().getFirst();
    Show.Answer answer =
        new Show(holdings(count("meeting", 2), trade)).rows(Kind.QUANTITIES, "", all, "query");
    assertThat(answer.json())
        .extracting(row -> row.path("measurand").asString(""))
        .containsExactly("trade turnover", StatedCount.MEASURAND);
  }

  private static Report met(String id, String with, String mode, When when) {
    Report r = Samples.coding(Samples.document()).reports().getFirst();
    ActorMention target =
        new ActorMention(with, with, "", r.target().text(), r.target().span(), List.of());
    return new Report(
        id,
        when,
        r.source(),
        target,
        List.of(),
        PloverType.CONSULT,
        mode,
        List.of(),
        false,
        r.modality(),
        "",
        "",
        r.rule(),
        List.of(),
        r.confidence(),
        r.provenance());
  }

  private static Quantity count(String kind, int stated) {
    return new Quantity(
        "q-" + kind,
        StatedCount.MEASURAND,
        BigDecimal.valueOf(stated),
        kind,
        YEAR,
        Quantity.Bound.EXACT,
        new Quantity.Change.NotStated(),
        List.of("AZE", "GEO"),
        "stated-count." + kind,
        REPORTS.getFirst().provenance());
  }

  private static Holdings holdings(Quantity... quantities) {
    Holdings rest = Samples.holdings();
    return new Holdings() {
      @Override
      public java.util.Map<String, String> copies() {
        return java.util.Map.of();
      }

      @Override
      public String run() {
        return rest.run();
      }

      @Override
      public List<Document> documents() {
        return rest.documents();
      }

      @Override
      public List<Report> reports() {
        return REPORTS;
      }

      @Override
      public List<Event> events() {
        return rest.events();
      }

      @Override
      public List<Claim> claims() {
        return rest.claims();
      }

      @Override
      public List<Quantity> quantities() {
        return List.of(quantities);
      }

      @Override
      public List<Membership> memberships() {
        return rest.memberships();
      }

      @Override
      public List<Passage> passages(String document) {
        return rest.passages(document);
      }

      @Override
      public Settings settings() {
        return rest.settings();
      }
    };
  }
}
