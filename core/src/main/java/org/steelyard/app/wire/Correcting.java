package org.steelyard.app.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.model.Document;
import org.steelyard.review.Coded;
import org.steelyard.review.Corrected;
import org.steelyard.review.Log;
import org.steelyard.review.Replay;
import org.steelyard.store.Workspace;

/// Replays a workspace's corrections over its codings.
final class Correcting {
  private Correcting() {}

  /// What holds now.
  static Corrected of(Workspace workspace) {
    Coded coded =
        new Coded(
            workspace.reports(),
            workspace.claims(),
            workspace.quantities(),
            workspace.memberships());
    Log log = Log.of(workspace.corrections());
    if (log.all().isEmpty() && log.unreadable().isEmpty()) {
      return Corrected.untouched(coded);
    }
    Map<String, String> texts = new HashMap<>();
    return Replay.of(
        log,
        coded,
        id -> texts.computeIfAbsent(id, key -> text(workspace, key)),
        code -> ActorTables.load().englishNames().getOrDefault(code, code));
  }

  /// A document's text; empty where the workspace does not have it.
  private static String text(Workspace workspace, String id) {
    List<Document> documents = workspace.documents(id);
    return documents.isEmpty() ? "" : documents.getFirst().text();
  }
}
