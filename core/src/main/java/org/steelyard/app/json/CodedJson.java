package org.steelyard.app.json;

import java.util.List;
import java.util.function.Function;
import org.steelyard.app.pipeline.Relation;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.model.Coding;
import org.steelyard.model.ReadDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The stream format of `code`: one object in, one object out, in the same order.
public final class CodedJson {
  private CodedJson() {}

  /// A question about a relation.
  ///
  /// @param source words of the source, as in `text`
  /// @param target words of the target, as in `text`
  public record RelationInput(String id, String text, String source, String target) {}

  /// Reads `{"id","text","lang"?,"date"?,"source"?,"title"?}`.
  ///
  /// @throws IllegalArgumentException where the line is no such object
  public static TextInput input(String line) {
    JsonNode object = object(line);
    return new TextInput(
        key(object),
        required(object, "text"),
        optional(object, "lang"),
        optional(object, "date"),
        optional(object, "source"),
        optional(object, "title"));
  }

  /// Reads `{"id","text","source","target"}`; where `marked` is given and one of the three others
  /// is not, it is taken from the marks.
  ///
  /// @throws IllegalArgumentException where the line is no such object
  public static RelationInput relationInput(String line) {
    JsonNode object = object(line);
    String marked = optional(object, "marked");
    if (marked.isEmpty()) {
      return new RelationInput(
          key(object),
          required(object, "text"),
          required(object, "source"),
          required(object, "target"));
    }
    return new RelationInput(
        key(object),
        orElse(optional(object, "text"), marked.replaceAll("</?[st]>", "")),
        orElse(optional(object, "source"), between(marked, "<s>", "</s>")),
        orElse(optional(object, "target"), between(marked, "<t>", "</t>")));
  }

  /// Everything coded from one document.
  public static ObjectNode coded(String id, ReadDocument read, Coding coding) {
    long sentences = read.passages().stream().filter(p -> p.kind().coded()).count();
    ObjectNode object =
        Json.object()
            .put("id", id)
            .put("language", read.document().language())
            .put("sentences", sentences);
    object.set("reports", list(coding.reports(), ItemJson::report));
    object.set("claims", list(coding.claims(), ItemJson::claim));
    object.set("quantities", list(coding.quantities(), ItemJson::quantity));
    object.set("memberships", list(coding.memberships(), ItemJson::membership));
    return object;
  }

  /// The answer to a question about a relation.
  public static ObjectNode relation(String id, Relation relation) {
    return Json.object()
        .put("id", id)
        .put("type", relation.type().name())
        .put("quad", relation.type().quad().label())
        .put("confidence", Json.rounded(relation.confidence()))
        .put("rule", relation.rule());
  }

  /// The answer for an input that could not be used: it takes the place of the result, so that
  /// answers stay in step with questions.
  ///
  /// @param id key of the input, or empty: `null`
  public static ObjectNode refused(String id, String why) {
    ObjectNode object = Json.object();
    Json.putText(object, "id", id);
    return object.put("error", why);
  }

  private static <T> ArrayNode list(List<T> items, Function<T, ObjectNode> item) {
    ArrayNode list = Json.list();
    items.forEach(one -> list.add(item.apply(one)));
    return list;
  }

  private static JsonNode object(String line) {
    JsonNode node = Json.parse(line);
    if (!node.isObject()) {
      throw new IllegalArgumentException("it is no JSON object.\nMaybe it is not JSON Lines?");
    }
    return node;
  }

  private static String key(JsonNode object) {
    JsonNode id = object.path("id");
    return id.isString() || id.isNumber() ? id.asString() : "";
  }

  private static String required(JsonNode object, String field) {
    String text = optional(object, field);
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "its field '" + field + "' is absent or blank.\nMaybe it is called otherwise?");
    }
    return text;
  }

  private static String optional(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isString() ? value.asString() : "";
  }

  private static String orElse(String text, String other) {
    return text.isEmpty() ? other : text;
  }

  private static String between(String marked, String open, String close) {
    int start = marked.indexOf(open);
    int end = marked.indexOf(close);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "its field 'marked' has no "
              + open
              + ".."
              + close
              + ".\nMaybe give '"
              + (open.equals("<s>") ? "source" : "target")
              + "'?");
    }
    return marked.substring(start + open.length(), end).replaceAll("</?[st]>", "");
  }
}
