package org.steelyard.app.wire;

import java.nio.file.Path;
import java.util.List;
import org.steelyard.app.console.UserError;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Pipeline;
import org.steelyard.app.pipeline.Preview;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Relation;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.coding.events.Marked;
import org.steelyard.coding.events.RelationModel;
import org.steelyard.model.Coding;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.store.Offer;
import org.steelyard.store.Rebuilder;
import org.steelyard.store.Workspace;
import org.steelyard.store.data.Merged;
import org.steelyard.store.data.WorkspaceError;

/// Reads, codes and stores on this machine.
public final class LocalPipeline implements Pipeline {
  private static final String COMMAND = "steelyard";

  private final Stages stages = new Stages();

  @Override
  public Outcome<ReadDocument> read(TextInput input) {
    return stages.read(input);
  }

  @Override
  public Coding code(ReadDocument document) {
    return stages.coder().code(document);
  }

  @Override
  public Relation relate(String text, String source, String target) {
    Marked marked = Marked.lenient(text, source, target);
    RelationModel.Answer answer = stages.coder().relations().answer(marked, stages.tongue(text));
    return new Relation(answer.type(), answer.confidence(), answer.rule());
  }

  @Override
  public Session open(Path workspace) {
    return guarded(() -> new LocalSession(stages, Workspace.open(workspace, COMMAND)));
  }

  @Override
  public Intake rebuild(Path workspace, Progress progress) {
    progress.say("Building the database again from the documents ...");
    Rebuilder rebuilder =
        new Rebuilder() {
          @Override
          public Outcome<ReadDocument> read(Offer offer) {
            return stages.read(offer);
          }

          @Override
          public Coding code(ReadDocument document) {
            return stages.coder().code(document);
          }

          @Override
          public Merged merge(List<Report> reports) {
            return Merged.of(stages.merge(reports));
          }
        };
    return guarded(
        () -> {
          try (LocalSession session =
              new LocalSession(stages, Workspace.rebuild(workspace, COMMAND, rebuilder))) {
            // The rebuilder knows no corrections: they are replayed over what it made.
            session.held(progress);
            return session.account();
          }
        });
  }

  @Override
  public Preview preview(List<String> paths) {
    return Previewing.of(paths);
  }

  @Override
  public List<Outcome<ReadDocument>> explain(String path, Given given) {
    return Explaining.read(path, given);
  }

  /// Says what is wrong with a workspace in words, without a stack trace.
  private static <T> T guarded(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (WorkspaceError e) {
      String[] parts = String.valueOf(e.getMessage()).split("\nMaybe ", 2);
      throw UserError.failed(parts[0], parts.length > 1 ? parts[1] : "run ./steelyard verify.");
    }
  }
}
