package org.steelyard.app.json;

import org.steelyard.ontology.Ontology;
import org.steelyard.publish.codebook.Codebook;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The codebook as JSON.
public final class CodebookJson {
  private CodebookJson() {}

  /// `{"version","types":[...],"contexts":[...]}`.
  public static ObjectNode of(Codebook codebook) {
    ObjectNode root = Json.object().put("version", codebook.version());
    ArrayNode types = Json.list();
    codebook.entries().forEach(entry -> types.add(type(entry)));
    root.set("types", types);
    ArrayNode contexts = Json.list();
    codebook
        .contexts()
        .forEach(
            c ->
                contexts.add(
                    Json.object().put("name", c.name()).put("definition", c.definition())));
    root.set("contexts", contexts);
    return root;
  }

  private static ObjectNode type(Codebook.Entry entry) {
    Ontology.TypeEntry type = entry.type();
    ObjectNode node =
        Json.object()
            .put("type", type.type().name())
            .put("quad", type.quad().label())
            .put("definition", type.definition())
            .put("score", Json.rounded(type.score()))
            .put("lowest", Json.rounded(entry.lowest()))
            .put("highest", Json.rounded(entry.highest()));
    ArrayNode modes = Json.list();
    type.modes()
        .forEach(
            m ->
                modes.add(
                    Json.object()
                        .put("name", m.name())
                        .put("score", Json.rounded(m.score()))
                        .put("definition", m.definition())));
    node.set("modes", modes);
    ArrayNode boundaries = Json.list();
    entry
        .boundaries()
        .forEach(
            b ->
                boundaries.add(
                    Json.object().put("neighbour", b.neighbour().name()).put("rule", b.rule())));
    node.set("boundaries", boundaries);
    ArrayNode examples = Json.list();
    entry
        .examples()
        .forEach(
            e ->
                examples.add(
                    Json.object()
                        .put("number", e.number())
                        .put("language", e.language())
                        .put("marked", e.marked())));
    node.set("examples", examples);
    ObjectNode predicates = Json.object();
    entry.predicates().forEach((code, words) -> predicates.set(code, Json.texts(words)));
    node.set("predicates", predicates);
    return node;
  }
}
