package org.steelyard.app.json;

import org.steelyard.coding.evaluate.AgreementAcrossLanguages;
import org.steelyard.coding.evaluate.ClassScores;
import org.steelyard.coding.evaluate.EventScore;
import org.steelyard.coding.evaluate.QuoteComparison;
import org.steelyard.coding.evaluate.QuoteScore;
import org.steelyard.coding.evaluate.RelationScore;
import org.steelyard.coding.evaluate.Tally;
import org.steelyard.model.Measured;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Results of `evaluate`. A score without observations is `null`, never 0.
public final class ScoreJson {
  private ScoreJson() {}

  /// Levels `type`, `quad`, `conflict`, each with accuracy, macro-F1 and its classes.
  public static ObjectNode relation(RelationScore score) {
    ObjectNode object = Json.object().put("labels", Json.name(score.labels()));
    for (ClassScores level : score.levels()) {
      ObjectNode classes = Json.object();
      level.classes().forEach((name, tally) -> classes.set(name, tally(tally)));
      ObjectNode part = Json.object().put("n", level.n());
      part.set("accuracy", measured(level.accuracy()));
      part.set("macro_f1", measured(level.macroF1()));
      part.set("classes", classes);
      object.set(level.level(), part);
    }
    return object;
  }

  /// `overall` and `languages`, each with counts, precision, recall and F1, and
  /// `across_languages`: shares of sentences coded the same in several languages.
  public static ObjectNode events(EventScore score, AgreementAcrossLanguages agreement) {
    ObjectNode languages = Json.object();
    score.languages().forEach((language, part) -> languages.set(language, part(part)));
    ObjectNode object = Json.object();
    object.set("overall", part(score.overall()));
    object.set("languages", languages);
    object.set("across_languages", agreement(agreement));
    return object;
  }

  private static ObjectNode agreement(AgreementAcrossLanguages agreement) {
    ObjectNode languages = Json.object();
    agreement.languages().forEach((language, part) -> languages.set(language, agreement(part)));
    ObjectNode object = Json.object();
    object.set("all", agreement(agreement.together()));
    object.set("against_en", languages);
    return object;
  }

  private static ObjectNode agreement(AgreementAcrossLanguages.Part part) {
    ObjectNode object = Json.object();
    object.set("all_sentences", measured(part.overall()));
    object.set("any_coded", measured(part.coded()));
    return object;
  }

  /// By way of finding, kind of quotation and measure: precision, recall and F1.
  public static ObjectNode quotes(QuoteComparison comparison) {
    ObjectNode object = Json.object();
    comparison
        .scores()
        .forEach(
            (name, score) -> {
              ObjectNode kinds = Json.object().put("documents", score.documents());
              score
                  .kinds()
                  .forEach(
                      (kind, parts) -> {
                        ObjectNode measures = Json.object();
                        parts.forEach(
                            (measure, part) -> measures.set(Json.name(measure), quotes(part)));
                        kinds.set(kind, measures);
                      });
              object.set(name, kinds);
            });
    return object;
  }

  private static ObjectNode quotes(QuoteScore.Part part) {
    ObjectNode object = Json.object().put("gold", part.gold()).put("predicted", part.predicted());
    object.set("precision", measured(part.precision()));
    object.set("recall", measured(part.recall()));
    object.set("f1", measured(part.f1()));
    return object;
  }

  private static ObjectNode part(EventScore.Part part) {
    ObjectNode object =
        Json.object()
            .put("sentences", part.sentences())
            .put("gold", part.gold())
            .put("predicted", part.predicted())
            .put("right", part.counts().right())
            .put("wrong", part.counts().wrong())
            .put("missed", part.counts().missed());
    object.set("precision", measured(part.precision()));
    object.set("recall", measured(part.recall()));
    object.set("f1", measured(part.f1()));
    return object;
  }

  private static ObjectNode tally(Tally tally) {
    ObjectNode object =
        Json.object()
            .put("right", tally.right())
            .put("wrong", tally.wrong())
            .put("missed", tally.missed());
    object.set("precision", share(tally.precision()));
    object.set("recall", share(tally.recall()));
    object.set("f1", share(tally.f1()));
    return object;
  }

  private static JsonNode share(double share) {
    return Double.isNaN(share)
        ? JsonNodeFactory.instance.nullNode()
        : JsonNodeFactory.instance.numberNode(Json.rounded(share));
  }

  /// `{"value","low","high","level","n"}`, or `null` for no data.
  public static JsonNode measured(Measured measured) {
    return switch (measured) {
      case Measured.Estimate(double value, double low, double high, double level, int n) ->
          Json.object()
              .put("value", Json.rounded(value))
              .put("low", Json.rounded(low))
              .put("high", Json.rounded(high))
              .put("level", Json.rounded(level))
              .put("n", n);
      case Measured.NoData(var _) -> JsonNodeFactory.instance.nullNode();
    };
  }
}
