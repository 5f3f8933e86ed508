package org.steelyard.app.json;

import java.util.List;
import org.steelyard.review.Judgement;
import org.steelyard.review.Lost;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Judgements as commands print them; the lines of `corrections.jsonl` have a codec of their own.
public final class JudgementJson {
  private JudgementJson() {}

  /// A list of `{"id","when","coder","field","verdict","old","new","pattern"}`.
  public static ArrayNode list(List<Judgement> judgements) {
    ArrayNode list = Json.list();
    for (Judgement judgement : judgements) {
      ObjectNode json =
          Json.object()
              .put("id", judgement.id())
              .put("when", judgement.when().toString())
              .put("coder", judgement.coder())
              .put("field", Json.name(judgement.field()))
              .put("verdict", Json.name(judgement.verdict()));
      Json.putText(json, "old", judgement.oldValue());
      Json.putText(json, "new", judgement.newValue());
      Json.putText(json, "pattern", judgement.pattern());
      list.add(json);
    }
    return list;
  }

  /// A list of `{"id","coder","document","what","why"}`.
  public static ArrayNode lost(List<Lost> lost) {
    ArrayNode list = Json.list();
    for (Lost one : lost) {
      ObjectNode json = Json.object().put("id", one.id());
      Json.putText(json, "coder", one.coder());
      Json.putText(json, "document", one.document());
      Json.putText(json, "what", one.what());
      list.add(json.put("why", one.why()));
    }
    return list;
  }
}
