package org.steelyard.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.steelyard.app.pipeline.Audit;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Pipeline;
import org.steelyard.app.pipeline.Relation;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.model.Coding;
import org.steelyard.model.Outcome;
import org.steelyard.model.PloverType;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Source;

/// Stages that answer at once with fixed items, so that tests see the commands alone. A path that
/// is called `bad` is refused; a text that is called `bad` too.
final class FakePipeline implements Pipeline {
  @Override
  public Outcome<ReadDocument> read(TextInput input) {
    return input.text().equals("bad")
        ? new Outcome.Refused<>(input.id(), "It is bad.\nMaybe make it better.")
        : new Outcome.Done<>(Samples.document());
  }

  @Override
  public Coding code(ReadDocument document) {
    return Samples.coding(document);
  }

  @Override
  public Relation relate(String text, String source, String target) {
    return new Relation(PloverType.AID, 0.5, "aid.01");
  }

  @Override
  public Session open(Path workspace) {
    return new Session() {
      @Override
      public Intake read(
          List<String> paths, PublicationDate published, Source source, Consumer<String> progress) {
        boolean bad = paths.contains("bad");
        List<Intake.Refusal> refused =
            bad
                ? List.of(new Intake.Refusal("bad", "It is bad.\nMaybe make it better."))
                : List.of();
        return new Intake("7f3c", 2, 1, 0, refused, Map.of("en", 1, "az", 1), 410, 236, 58, 41, 7);
      }

      @Override
      public Intake readSample(Consumer<String> progress) {
        return read(List.of(), PublicationDate.UNKNOWN, Source.UNKNOWN, progress);
      }

      @Override
      public Holdings holdings() {
        return Samples.holdings();
      }

      @Override
      public Audit verify() {
        return new Audit(3, 2, 1, 0, 0, true, "abcd", List.of());
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Intake rebuild(Path workspace, Consumer<String> progress) {
    return open(workspace).readSample(progress);
  }
}
