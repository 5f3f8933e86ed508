package org.steelyard.app.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.app.Samples;
import org.steelyard.app.console.UserError;

final class ShowTest {
  private static Show.Answer show(Kind kind, boolean directed, String since, String... actors) {
    Filter filter = new Filter(List.of(actors), directed, Filter.first(since), Filter.last(""), 50);
    return new Show(Samples.holdings()).rows(kind, "", filter, "query");
  }

  private static List<String> ids(Show.Answer answer) {
    return answer.json().stream().map(json -> json.path("id").asString()).toList();
  }

  @Test
  void eventsOfAPairAreNewestFirst() {
    assertThat(ids(show(Kind.DYAD, false, "", "AZE", "GEO"))).containsExactly("e-2222", "e-1111");
  }

  @Test
  void directedLeavesOutTheOtherDirection() {
    assertThat(ids(show(Kind.DYAD, true, "", "AZE", "GEO"))).containsExactly("e-1111");
  }

  @Test
  void datesAreBoundsOfAnyLength() {
    assertThat(ids(show(Kind.EVENTS, false, "2024"))).containsExactly("e-2222", "e-1111");
    assertThat(ids(show(Kind.EVENTS, false, "2025-08-19"))).containsExactly("e-2222");
    assertThat(Filter.last("2024-02")).hasToString("2024-02-29");
    assertThatThrownBy(() -> Filter.first("soon")).isInstanceOf(UserError.class);
  }

  @Test
  void everyRowCarriesItsCitations() {
    for (Kind kind :
        List.of(
            Kind.EVENTS,
            Kind.REPORTS,
            Kind.CLAIMS,
            Kind.FORECASTS,
            Kind.QUANTITIES,
            Kind.MEMBERSHIPS)) {
      Show.Answer answer = show(kind, false, "");
      assertThat(answer.json()).as(kind.word()).isNotEmpty();
      assertThat(answer.json())
          .as(kind.word())
          .allSatisfy(
              json ->
                  assertThat(json.path("citations").path(0).path("quote").asString(""))
                      .isEqualTo(Samples.SENTENCE));
      assertThat(answer.toJson().propertyNames()).contains("run", "query", "rows");
    }
  }

  @Test
  void theLimitCutsRowsButNotTheCount() {
    Filter one = new Filter(List.of(), false, Filter.first(""), Filter.last(""), 1);
    Show.Answer answer = new Show(Samples.holdings()).rows(Kind.EVENTS, "", one, "events");
    assertThat(answer.json()).hasSize(1);
    assertThat(answer.total()).isEqualTo(3);
  }

  @Test
  void whyGivesSentenceRuleAndEvidence() {
    Why.Answer answer = new Why(Samples.holdings()).explain("e-11");
    assertThat(String.join("\n", answer.lines()))
        .contains(Samples.SENTENCE)
        .contains("aid.help.01")
        .contains("help + pair")
        .contains("confidence  0.91")
        .contains("\"Baku\" is not AZE but XAZE 0.25");
    assertThat(answer.json().path("because").path(0).path("rule").asString(""))
        .isEqualTo("aid.help.01");
  }

  @Test
  void whyGivesTheSentenceAndRuleOfEveryKind() {
    Why why = new Why(Samples.holdings());
    for (String id : List.of("r-ASSERTED", "c-1", "q-1", "m-1")) {
      assertThat(String.join("\n", why.explain(id).lines()))
          .as(id)
          .containsPattern("(?m)^  rule  +[a-z.]+01$")
          .contains("  sentence    " + Samples.SENTENCE);
    }
  }

  @Test
  void anAmbiguousOrUnknownIdIsRefusedWithTheIds() {
    Why why = new Why(Samples.holdings());
    assertThatThrownBy(() -> why.explain("e-22")).hasMessageContaining("e-2222, e-2233");
    assertThatThrownBy(() -> why.explain("nothing")).hasMessageContaining("Maybe ");
  }
}
