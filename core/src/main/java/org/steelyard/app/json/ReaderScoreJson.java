package org.steelyard.app.json;

import java.util.List;
import java.util.Locale;
import org.steelyard.read.evaluate.FactScore;
import org.steelyard.read.evaluate.PageScore;
import org.steelyard.read.identify.LanguageScore;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Results of `evaluate read`, `dates` and `language`.
public final class ReaderScoreJson {
  private ReaderScoreJson() {}

  /// `{"tuning":{...},"held":{...},"all":{"pages","precision","recall","f1","facts":{...}}}`.
  public static ObjectNode pages(List<PageScore> scores) {
    ObjectNode object = Json.object();
    for (PageScore score : scores) {
      ObjectNode facts = Json.object();
      score
          .facts()
          .forEach((field, fact) -> facts.set(field.name().toLowerCase(Locale.ROOT), fact(fact)));
      ObjectNode half = Json.object().put("pages", score.pages());
      half.set("precision", ScoreJson.measured(score.precision()));
      half.set("recall", ScoreJson.measured(score.recall()));
      half.set("f1", ScoreJson.measured(score.f1()));
      half.set("facts", facts);
      object.set(score.half().name().toLowerCase(Locale.ROOT), half);
    }
    return object;
  }

  private static ObjectNode fact(FactScore fact) {
    ObjectNode object =
        Json.object()
            .put("n", fact.n())
            .put("right", fact.right())
            .put("wrong", fact.wrong())
            .put("missed", fact.missed());
    object.set("accuracy", ScoreJson.measured(fact.accuracy()));
    return object;
  }

  /// `{"parts":[{"kind","language","all","tuning","held","confusions":{...}}]}`.
  public static ObjectNode language(LanguageScore score) {
    ArrayNode parts = Json.list();
    for (LanguageScore.Part part : score.parts()) {
      ObjectNode confusions = Json.object();
      part.confusions().forEach(confusions::put);
      ObjectNode object = Json.object().put("kind", part.kind()).put("language", part.language());
      object.set("all", ScoreJson.measured(part.all()));
      object.set("tuning", ScoreJson.measured(part.tuning()));
      object.set("held", ScoreJson.measured(part.heldOut()));
      object.set("confusions", confusions);
      parts.add(object);
    }
    ObjectNode object = Json.object();
    object.set("parts", parts);
    return object;
  }
}
