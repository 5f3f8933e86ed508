package org.steelyard.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.app.brief.ClaimTests;
import org.steelyard.app.console.Plain;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.measure.claims.Evidence;
import org.steelyard.measure.claims.Linked;
import org.steelyard.measure.claims.Testable;
import org.steelyard.measure.claims.Tested;
import org.steelyard.measure.claims.Verdict;
import org.steelyard.model.Citation;
import org.steelyard.model.Measured;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers `show tests`: claims that name a measurable thing, each with what the measures say.
final class Tests {
  private static final int QUOTE = 90;

  private Tests() {}

  static List<Row> of(Holdings holdings, Evidence evidence, Filter filter) {
    return ClaimTests.of(holdings, evidence).stream()
        .filter(tested -> filter.wants(tested.claim().said()))
        .filter(tested -> states(tested.claim()).containsAll(filter.actors()))
        .map(Tests::row)
        .toList();
  }

  /// States whose measures are asked for; those that the words name where nothing was resolved.
  private static List<String> states(Linked claim) {
    return switch (claim.testable()) {
      case Testable.OnlyOfGroup only -> List.of(only.state());
      case Testable.ExtremeOfRecord e -> List.of(e.pair().first(), e.pair().second());
      case Testable.FirstTime f -> List.of(f.pair().first(), f.pair().second());
      case Testable.OrdinalMeeting m ->
          List.of(m.count().pair().first(), m.count().pair().second());
      case Testable.Growth growth -> growth.of();
      case Testable.Level level -> {
        List<String> all = new ArrayList<>(level.partners());
        all.add(level.state());
        yield all;
      }
      case Testable.Unresolved _ -> List.of();
    };
  }

  private static Row row(Tested tested) {
    Linked claim = tested.claim();
    Verdict verdict = tested.verdict();
    ObjectNode json =
        Json.object()
            .put("id", claim.id())
            .put("kind", claim.testable().kind())
            .put("test", words(claim.testable()))
            .put("verdict", label(verdict))
            .put("why", verdict.why());
    Json.putText(json, "speaker", claim.speaker());
    Json.putText(json, "needs", verdict instanceof Verdict.CannotBeSaid c ? c.needs() : "");
    json.put("rule", claim.rule());
    ArrayNode figures = Json.list();
    List<String> lines = new ArrayList<>();
    for (Verdict.Figure figure : verdict.figures()) {
      figures.add(figure(figure));
      lines.add("    " + figure.name() + "  " + number(figure.value()));
    }
    json.set("figures", figures);
    Citation citation = Citation.of(claim.provenance());
    ArrayNode citations = Json.list();
    citations.add(Json.citation(citation));
    json.set("citations", citations);
    String line =
        String.join(
            "  ",
            Rows.date(claim.said()),
            label(verdict).toUpperCase(Locale.ROOT),
            claim.testable().kind(),
            words(claim.testable()),
            "\"" + Plain.line(claim.words(), QUOTE) + "\"",
            claim.speaker(),
            claim.id());
    lines.addFirst("    " + Plain.text(verdict.why()));
    if (verdict instanceof Verdict.CannotBeSaid c && !c.needs().isEmpty()) {
      lines.add("    needed: " + c.needs());
    }
    return new Row(
        claim.said(), claim.id() + claim.rule(), json, line + "\n" + String.join("\n", lines));
  }

  private static String label(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Supported _ -> "supported";
      case Verdict.Contradicted _ -> "contradicted";
      case Verdict.CannotBeSaid _ -> "cannot be said";
    };
  }

  private static String words(Testable testable) {
    return switch (testable) {
      case Testable.OnlyOfGroup only ->
          only.state() + " alone of " + only.group().name() + ": " + only.property().words();
      case Testable.ExtremeOfRecord e ->
          e.pair()
              + " "
              + e.direction().words()
              + (e.since().equals(LocalDate.MIN) ? " in history" : " since " + e.since());
      case Testable.FirstTime f -> f.pair() + ": " + f.property().words();
      case Testable.OrdinalMeeting m ->
          m.count().pair() + ": no. " + m.count().ordinal() + " of " + m.count().year();
      case Testable.Growth g ->
          String.join("-", g.of())
              + " "
              + g.measurand()
              + " "
              + Json.period(g.period())
              + String.format(Locale.ROOT, " %+.1f %%", 100 * g.share().doubleValue());
      case Testable.Level level ->
          level.state()
              + (level.partners().isEmpty() ? "" : " with " + String.join(", ", level.partners()))
              + ": "
              + level.property().words();
      case Testable.Unresolved _ -> "not resolved";
    };
  }

  private static ObjectNode figure(Verdict.Figure figure) {
    ObjectNode json = Json.object().put("name", figure.name());
    switch (figure.value()) {
      case Measured.Estimate e ->
          json.put("value", Json.rounded(e.value()))
              .put("low", Json.rounded(e.low()))
              .put("high", Json.rounded(e.high()))
              .put("level", Json.rounded(e.level()))
              .put("n", e.n());
      case Measured.NoData none -> json.putNull("value").put("reason", none.reason()).put("n", 0);
    }
    return json;
  }

  private static String number(Measured value) {
    return switch (value) {
      case Measured.Estimate e when e.low() == e.high() -> Json.rounded(e.value()).toString();
      case Measured.Estimate e ->
          String.format(
              Locale.ROOT,
              "%.2f (%.0f %%: %.2f to %.2f, n=%d)",
              e.value(),
              100 * e.level(),
              e.low(),
              e.high(),
              e.n());
      case Measured.NoData none -> "no data: " + none.reason();
    };
  }
}
