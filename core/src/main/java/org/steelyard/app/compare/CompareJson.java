package org.steelyard.app.compare;

import java.util.List;
import org.steelyard.app.catalogue.Answer;
import org.steelyard.app.catalogue.EventSource;
import org.steelyard.app.catalogue.NamedMeasure;
import org.steelyard.app.catalogue.Part;
import org.steelyard.app.catalogue.Requirement;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.catalogue.Years;
import org.steelyard.app.json.Json;
import org.steelyard.measure.ranks.RankSet;
import org.steelyard.model.Measured;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Comparisons as JSON.
public final class CompareJson {
  private CompareJson() {}

  /// `{"states","years","measures":[{"measure","words","unit","states":[...],"weightings",...}]}`.
  public static ObjectNode of(List<String> states, Years years, List<Compared> all) {
    ObjectNode json = Json.object();
    json.set("states", Json.texts(states));
    json.put("years", years.words());
    ArrayNode measures = Json.list();
    all.forEach(one -> measures.add(measure(one)));
    json.set("measures", measures);
    return json;
  }

  /// `[{"name","words","unit","takes","needs"}]`.
  public static ArrayNode measures(List<NamedMeasure> all) {
    ArrayNode list = Json.list();
    for (NamedMeasure measure : all) {
      ObjectNode one =
          Json.object()
              .put("name", measure.name())
              .put("words", measure.words())
              .put("unit", measure.unit())
              .put("takes", Json.name(measure.takes()));
      one.set(
          "needs",
          Json.texts(measure.needs(EventSource.CODED).stream().map(Requirement::data).toList()));
      list.add(one);
    }
    return list;
  }

  private static ObjectNode measure(Compared one) {
    ObjectNode json =
        Json.object()
            .put("measure", one.asked().word())
            .put("words", one.asked().measure().words())
            .put("unit", one.asked().measure().unit())
            .put("rank_level", Json.rounded(one.level()))
            .put("exact", one.exact());
    ArrayNode states = Json.list();
    one.standings().forEach(standing -> states.add(standing(standing)));
    json.set("states", states);
    Statements statements = one.statements();
    json.set("weightings", Json.texts(statements.weightings()));
    json.set("hold_under_all", Json.texts(statements.hold()));
    json.set("hang_on_weighting", Json.texts(statements.depend()));
    json.set("untried", Json.texts(statements.untried()));
    return json;
  }

  private static ObjectNode standing(Standing standing) {
    Answer answer = standing.answer();
    ObjectNode json = Json.object().put("state", standing.state());
    json.setAll(measured(answer.measured()));
    Json.putText(json, "answer", answer.words());
    if (standing.rank().isEmpty()) {
      json.putNull("rank");
    } else {
      RankSet rank = standing.rank().getFirst();
      json.set(
          "rank",
          Json.object().put("at", rank.rank()).put("best", rank.best()).put("worst", rank.worst()));
    }
    ArrayNode parts = Json.list();
    for (Part part : answer.parts()) {
      parts.add(Json.object().put("name", part.name()).setAll(measured(part.value())));
    }
    json.set("parts", parts);
    ArrayNode sources = Json.list();
    for (Source source : answer.sources()) {
      sources.add(
          Json.object()
              .put("kind", source.kind())
              .put("years", source.years())
              .put("citation", source.citation()));
    }
    json.set("sources", sources);
    return json.put("explanation", answer.explanation().strip());
  }

  static ObjectNode measured(Measured value) {
    return switch (value) {
      case Measured.Estimate e ->
          Json.object()
              .put("value", Numbers.plain(e.value()))
              .put("low", Numbers.plain(e.low()))
              .put("high", Numbers.plain(e.high()))
              .put("level", Numbers.plain(e.level()))
              .put("n", e.n())
              .putNull("reason");
      case Measured.NoData _ -> Json.measured(value);
    };
  }
}
