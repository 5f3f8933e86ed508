package org.steelyard.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.steelyard.app.pipeline.Audit;
import org.steelyard.app.pipeline.Following;
import org.steelyard.app.pipeline.Held;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Pipeline;
import org.steelyard.app.pipeline.Preview;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Relation;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.model.Coding;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PloverType;
import org.steelyard.model.ReadDocument;
import org.steelyard.review.Judgement;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.RowTaker;
import org.steelyard.store.panel.Panel;
import org.steelyard.store.panel.PanelMade;

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
      public Intake read(List<String> paths, Given given, Progress progress) {
        boolean bad = paths.contains("bad");
        List<Intake.Left> refused =
            bad ? List.of(new Intake.Left("bad", "It is bad.\nMaybe make it better.")) : List.of();
        return new Intake(
            "7f3c", 2, 1, List.of(), refused, Map.of("en", 1, "az", 1), 0, 900, "", 0);
      }

      @Override
      public Intake readSample(Progress progress) {
        return read(List.of(), Given.NOTHING, progress);
      }

      @Override
      public Intake follow(Following following, Progress progress) {
        following.round().accept("1 feed: 1 read; 2 links: 2 fetched");
        return read(following.feeds(), Given.NOTHING, progress);
      }

      @Override
      public boolean networkAllowed() {
        return false;
      }

      @Override
      public Held held(Progress progress) {
        return new Held(2, 410, 236, 58, 41, 7);
      }

      @Override
      public void judge(List<Judgement> judgements) {}

      @Override
      public List<Intake.Left> refusals() {
        return List.of(new Intake.Left("bad", "It is bad.\nMaybe make it better."));
      }

      @Override
      public Holdings holdings() {
        return Samples.holdings();
      }

      @Override
      public Imported take(Kind kind, List<Path> files, String set, Progress progress) {
        Imported.Refusal refusal = new Imported.Refusal("a.tab", 3, "it is bad");
        return new Imported(
            kind.name(),
            List.of(new Imported.Account("a.tab", 3, 1, 1, 1, List.of(refusal), "imports/bad")),
            1,
            "00");
      }

      @Override
      public long rows(Kind kind, List<String> columns, List<Condition> where, RowTaker taker) {
        return 0;
      }

      @Override
      public Imported imported(Kind kind) {
        return new Imported(kind.name(), List.of(), 7, "00");
      }

      @Override
      public PanelMade panel(Panel panel, Path file) {
        return Samples.panel(panel, file);
      }

      @Override
      public Audit verify() {
        return new Audit(3, 2, 1, 0, 0, true, "abcd", 0, List.of());
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Intake rebuild(Path workspace, Progress progress) {
    return open(workspace).readSample(progress);
  }

  @Override
  public Preview preview(List<String> paths) {
    return new Preview(
        List.of(new Preview.File("a.html", "a web page", 1200)),
        List.of(new Intake.Left("b.png", "'b.png' is an image, which is not read.")));
  }

  @Override
  public List<Outcome<ReadDocument>> explain(String path, Given given) {
    return path.equals("bad")
        ? List.of(new Outcome.Refused<>(path, "It is bad.\nMaybe make it better."))
        : List.of(new Outcome.Done<>(Samples.document()));
  }
}
