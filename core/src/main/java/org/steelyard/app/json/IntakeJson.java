package org.steelyard.app.json;

import org.steelyard.app.pipeline.Audit;
import org.steelyard.app.pipeline.Intake;
import tools.jackson.databind.node.ObjectNode;

/// Results of `read`, `demo`, `brief`, `rebuild` and `verify`.
public final class IntakeJson {
  private IntakeJson() {}

  /// `{"run","state"?,"documents":{...},"languages":{...},"reports", ... ,"file"?,"seconds"}`.
  ///
  /// @param state code of the state that the brief is about, or empty: no such key
  /// @param file the brief, or empty: no such key
  public static ObjectNode intake(Intake intake, String state, String file, double seconds) {
    ObjectNode object = Json.object().put("run", intake.run());
    if (!state.isEmpty()) {
      object.put("state", state);
    }
    object.set(
        "documents",
        Json.object()
            .put("read", intake.read())
            .put("duplicate", intake.duplicate())
            .put("skipped", intake.skipped())
            .put("refused", intake.refused().size()));
    ObjectNode languages = Json.object();
    intake.languages().forEach(languages::put);
    object.set("languages", languages);
    object
        .put("reports", intake.reports())
        .put("events", intake.events())
        .put("claims", intake.claims())
        .put("quantities", intake.quantities())
        .put("memberships", intake.memberships());
    if (!file.isEmpty()) {
      object.put("file", file);
    }
    return object.put("seconds", Json.rounded(seconds));
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
