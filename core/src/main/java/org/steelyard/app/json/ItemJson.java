package org.steelyard.app.json;

import org.steelyard.model.ActorMention;
import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.model.Speaker;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Coded items as objects of the stable formats.
public final class ItemJson {
  private ItemJson() {}

  /// A report: who did what to whom, and the words for it.
  public static ObjectNode report(Report report) {
    ObjectNode object = Json.object().put("id", report.id()).put("type", report.type().name());
    Json.putText(object, "mode", report.mode());
    object.put("quad", report.type().quad().label());
    object.set("context", Json.texts(report.contexts()));
    object.set("source", mention(report.source()));
    object.set("target", mention(report.target()));
    object.put("reciprocal", report.reciprocal());
    object.put("modality", Json.name(report.modality()));
    Json.putText(object, "reporter", report.reporter());
    object.set("when", Json.when(report.when()));
    Json.putText(object, "where", report.where());
    object.set("span", Json.span(report.provenance().span()));
    return object
        .put("quote", report.provenance().quote())
        .put("rule", report.rule())
        .put("confidence", Json.rounded(report.confidence()));
  }

  /// A claim: who says what of whom.
  public static ObjectNode claim(Claim claim) {
    ObjectNode object = Json.object();
    object.set("speaker", speaker(claim.speaker()));
    object.set("about", Json.texts(claim.about()));
    object.put("proposition", claim.proposition());
    object.put("polarity", Json.name(claim.polarity()));
    Json.putText(object, "horizon", claim.horizon());
    Json.putText(object, "condition", claim.condition());
    object.set("span", Json.span(claim.provenance().span()));
    return object.put("quote", claim.provenance().quote());
  }

  /// A stated amount.
  public static ObjectNode quantity(Quantity quantity) {
    ObjectNode object =
        Json.object()
            .put("measurand", quantity.measurand())
            .put("amount", quantity.amount())
            .put("unit", quantity.unit());
    Json.putText(object, "period", Json.period(quantity.period()));
    object.put("precision", quantity.precision().label());
    switch (quantity.change()) {
      case Quantity.Change.Stated(var share) -> object.put("change", share);
      case Quantity.Change.NotStated() -> object.putNull("change");
    }
    object.set("of", Json.texts(quantity.of()));
    object.set("span", Json.span(quantity.provenance().span()));
    return object.put("quote", quantity.provenance().quote());
  }

  /// A tie of a state to an organisation.
  public static ObjectNode membership(Membership membership) {
    ObjectNode object =
        Json.object()
            .put("member", membership.member())
            .put("organisation", membership.organisation())
            .put("status", membership.status());
    object.set("span", Json.span(membership.provenance().span()));
    return object.put("quote", membership.provenance().quote());
  }

  private static ObjectNode mention(ActorMention mention) {
    ObjectNode object = Json.object().put("code", mention.code()).put("name", mention.name());
    Json.putText(object, "sector", mention.sector());
    object.put("text", mention.text());
    object.set("span", Json.span(mention.span()));
    ArrayNode candidates = Json.list();
    for (ActorMention.Candidate candidate : mention.candidates()) {
      candidates.add(
          Json.object()
              .put("code", candidate.code())
              .put("score", Json.rounded(candidate.score())));
    }
    object.set("candidates", candidates);
    return object;
  }

  private static ObjectNode speaker(Speaker speaker) {
    ObjectNode object = Json.object().put("name", speaker.name());
    Json.putText(object, "role", speaker.role());
    Json.putText(object, "affiliation", speaker.affiliation());
    Json.putText(object, "code", speaker.code());
    return object;
  }
}
