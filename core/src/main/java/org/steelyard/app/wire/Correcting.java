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
  private final Workspace workspace;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Correcting(Workspace workspace) {
    this.workspace = workspace;
  }

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
    Correcting correcting = new Correcting(workspace);
    return Replay.of(log, coded, correcting::text, correcting::name);
  }

  /// A document's text; empty where the workspace does not have it.
  private String text(String id) {
    return texts.computeIfAbsent(
        id,
        key -> {
          List<Document> documents = workspace.documents(key);
          return documents.stream()
              .filter(document -> document.id().equals(key))
              .map(Document::text)
              .findFirst()
              .orElse("");
        });
  }

  /// An actor's English name, or its code. The table is read where somebody put in an actor.
  private String name(String code) {
    if (names.isEmpty()) {
      names.putAll(ActorTables.load().englishNames());
    }
    return names.getOrDefault(code, code);
  }
}
