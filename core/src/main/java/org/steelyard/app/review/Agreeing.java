package org.steelyard.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.measure.agreement.Agreement;
import org.steelyard.model.Measured;
import org.steelyard.review.Judgement.Field;
import org.steelyard.review.Ratings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers `review --agreement`: how far the coders agree, field by field.
public final class Agreeing {
  private static final double LEVEL = .95;
  private static final int REPLICATES = 1000;
  private static final long SEED = 1;

  private Agreeing() {}

  /// Agreement of all who judged in a workspace.
  public static Review.Answer of(Holdings holdings) {
    Ratings ratings = Ratings.of(holdings.corrections());
    ArrayNode fields = Json.list();
    List<String> lines = new ArrayList<>();
    lines.add("coders: " + (ratings.coders().isEmpty() ? "none" : names(ratings)));
    if (ratings.coders().size() < 2) {
      lines.add("Agreement needs two: ./steelyard review --blind --coder NAME");
    }
    for (Map.Entry<Field, List<List<String>>> entry : ratings.units().entrySet()) {
      Agreement agreement = Agreement.of(entry.getValue(), LEVEL, REPLICATES, SEED);
      ObjectNode json =
          Json.object().put("field", Json.name(entry.getKey())).put("n", agreement.percent().n());
      json.set("percent", Json.measured(agreement.percent()));
      json.set("kappa", Json.measured(agreement.kappa()));
      json.set("alpha", Json.measured(agreement.alpha()));
      fields.add(json);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-9s n=%-4d agree %s   kappa %s   alpha %s",
              Json.name(entry.getKey()),
              agreement.percent().n(),
              words(agreement.percent()),
              words(agreement.kappa()),
              words(agreement.alpha())));
    }
    ObjectNode json = Json.object().put("run", holdings.run());
    json.set("coders", Json.texts(ratings.coders()));
    json.set("fields", fields);
    return new Review.Answer(json, lines);
  }

  private static String names(Ratings ratings) {
    return String.join(", ", ratings.coders());
  }

  private static String words(Measured value) {
    return switch (value) {
      case Measured.Estimate estimate ->
          Summary.share(estimate.value())
              + " ("
              + Summary.share(estimate.low())
              + " to "
              + Summary.share(estimate.high())
              + ")";
      case Measured.NoData(String reason) -> "- (" + reason + ")";
    };
  }
}
