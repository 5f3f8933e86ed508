package org.steelyard.app.json;

import java.util.List;
import org.steelyard.app.pipeline.Audit;
import org.steelyard.app.pipeline.Held;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Preview;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Results of `read`, `demo`, `brief`, `rebuild` and `verify`.
public final class IntakeJson {
  private IntakeJson() {}

  /// `{"run","state","documents":{...},"languages":{...},"reports", ... ,"file","seconds"}`.
  ///
  /// @param state code of the state that the brief is about
  /// @param file the brief
  public static ObjectNode intake(
      Intake intake, Held held, String state, String file, double seconds) {
    ObjectNode object = Json.object().put("run", intake.run()).put("state", state);
    documents(intake, object);
    return object
        .put("reports", held.reports())
        .put("events", held.events())
        .put("claims", held.claims())
        .put("quantities", held.quantities())
        .put("memberships", held.memberships())
        .put("file", file)
        .put("seconds", Json.rounded(seconds));
  }

  /// `{"run","documents":{...},"languages":{...},"copies","bytes","seconds","left":{...}}`.
  public static ObjectNode read(Intake intake, double seconds) {
    ObjectNode object = Json.object().put("run", intake.run());
    documents(intake, object);
    object.put("copies", intake.copies());
    object.put("bytes", intake.bytes()).put("seconds", Json.rounded(seconds));
    object.set("left", left(intake.refused()));
    return object;
  }

  private static void documents(Intake intake, ObjectNode object) {
    object.set(
        "documents",
        Json.object()
            .put("read", intake.read())
            .put("duplicate", intake.duplicate())
            .put("skipped", intake.skipped().size())
            .put("refused", intake.refused().size()));
    ObjectNode languages = Json.object();
    intake.languages().forEach(languages::put);
    object.set("languages", languages);
  }

  /// `[{"where","why"}]`.
  public static ArrayNode left(List<Intake.Left> all) {
    ArrayNode list = Json.list();
    all.forEach(one -> list.add(Json.object().put("where", one.where()).put("why", one.why())));
    return list;
  }

  /// `{"files":[{"name","format","bytes"}],"left":[...]}`.
  public static ObjectNode preview(Preview preview) {
    ArrayNode files = Json.list();
    preview
        .files()
        .forEach(
            file ->
                files.add(
                    Json.object()
                        .put("name", file.name())
                        .put("format", file.format())
                        .put("bytes", file.bytes())));
    ObjectNode object = Json.object();
    object.set("files", files);
    object.set("left", left(preview.left()));
    return object;
  }

  /// `{"inputs","stored","duplicate","skipped","refused","ok","digest"}`.
  public static ObjectNode audit(Audit audit) {
    return Json.object()
        .put("inputs", audit.inputs())
        .put("stored", audit.stored())
        .put("duplicate", audit.duplicate())
        .put("skipped", audit.skipped())
        .put("refused", audit.refused())
        .put("ok", audit.ok())
        .put("digest", audit.digest());
  }
}
