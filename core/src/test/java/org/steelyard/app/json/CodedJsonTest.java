package org.steelyard.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.steelyard.app.Samples;
import org.steelyard.model.Precision;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.When;

final class CodedJsonTest {
  @Test
  void aCodedDocumentHasExactlyTheDocumentedKeysInOrder() {
    ReadDocument read = Samples.document();
    assertThat(Json.line(CodedJson.coded("x1", read, Samples.coding(read))))
        .isEqualTo(
            """
            {"id":"x1","language":"en","sentences":1,"reports":[{"id":"r-ASSERTED","type":"AID",\
            "mode":null,"quad":"material cooperation","context":["economic"],"source":\
            {"code":"AZE","name":"Azerbaijan","sector":"GOV","text":"Baku","span":[11,15],\
            "candidates":[{"code":"XAZE","score":0.25}]},"target":{"code":"GEO","name":"Georgia",\
            "sector":"GOV","text":"Tbilisi","span":[22,29],"candidates":[{"code":"XGEO",\
            "score":0.25}]},"reciprocal":false,"modality":"asserted","reporter":null,"when":\
            {"from":"2024-08-19","to":"2024-08-19","precision":"day"},"where":"Baku",\
            "span":[11,30],"quote":"Baku helps Tbilisi.","rule":"aid.help.01",\
            "confidence":0.9123}],"claims":[{"speaker":{"name":"A. Writer","role":"analyst",\
            "affiliation":null,"code":null},"about":["AZE","GEO"],"proposition":"ties will grow",\
            "polarity":"positive","horizon":"by spring","condition":null,"span":[11,30],\
            "quote":"Baku helps Tbilisi."}],"quantities":[{"measurand":"trade turnover",\
            "amount":4500000000,"unit":"USD","period":"2023","precision":"at least",\
            "change":0.17,"of":["AZE","GEO"],"span":[11,30],"quote":"Baku helps Tbilisi."}],\
            "memberships":[{"member":"AZE","organisation":"NAM","status":"member",\
            "span":[11,30],"quote":"Baku helps Tbilisi."}]}""");
  }

  @Test
  void aPeriodIsAsShortAsItsPrecision() {
    LocalDate day = LocalDate.of(2024, 2, 1);
    assertThat(Json.period(When.day(day))).isEqualTo("2024-02-01");
    assertThat(Json.period(new When(day, day.withDayOfMonth(29), Precision.MONTH)))
        .isEqualTo("2024-02");
    assertThat(Json.period(new When(day, day.plusDays(6), Precision.WEEK)))
        .isEqualTo("2024-02-01/2024-02-07");
    assertThat(Json.period(When.UNKNOWN)).isEmpty();
    assertThat(Json.when(When.UNKNOWN).isNull()).isTrue();
  }

  @Test
  void anInputWithoutTextIsRefusedWithAdvice() {
    assertThatThrownBy(() -> CodedJson.input("{\"id\":\"a\"}"))
        .hasMessageContaining("'text'")
        .hasMessageContaining("\nMaybe ");
    assertThatThrownBy(() -> CodedJson.input("[1]")).hasMessageContaining("no JSON object");
  }

  @Test
  void deepNestingIsRefusedAndNotFollowed() {
    String deep = "[".repeat(100_000);
    assertThatThrownBy(() -> CodedJson.input(deep)).isInstanceOf(IllegalArgumentException.class);
  }
}
