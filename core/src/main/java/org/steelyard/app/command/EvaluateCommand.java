package org.steelyard.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.ScoreJson;
import org.steelyard.app.pipeline.Pipeline;
import org.steelyard.coding.evaluate.AgreementAcrossLanguages;
import org.steelyard.coding.evaluate.EventGold;
import org.steelyard.coding.evaluate.EventScore;
import org.steelyard.coding.evaluate.GoldFile;
import org.steelyard.coding.evaluate.LabelSet;
import org.steelyard.coding.evaluate.Predictions;
import org.steelyard.coding.evaluate.RelationScore;
import org.steelyard.coding.evaluate.ScoreTable;
import org.steelyard.coding.evaluate.Triple;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.model.ReadDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `evaluate`: the coder against gold that the user brings.
@Command(
    name = "evaluate",
    description =
        "Score coder and readers on gold that you bring: precision, recall, F1 with 95 %% intervals.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard evaluate relation gold.jsonl",
      "  ./steelyard evaluate relation plv.jsonl --labels plv15",
      "  ./steelyard evaluate events gold.jsonl --json",
      "  ./steelyard evaluate read pages/           text and facts of web pages",
      "  ./steelyard evaluate dates pages/          dates of publication",
      "  ./steelyard evaluate language texts/       one file a language",
      "  ./steelyard evaluate quotes polnear/dev",
      ""
    })
final class EvaluateCommand implements Callable<Integer> {
  /// What is scored.
  enum Task {
    relation,
    events,
    read,
    dates,
    language,
    quotes
  }

  /// Which types the gold set tells apart.
  enum Labels {
    plover,
    plv15
  }

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "relation, events, read, dates, language or quotes.")
  private Task task = Task.relation;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "Gold rows as JSON Lines (relation, events), or a folder (the others).")
  private String file = "";

  @Option(
      names = "--labels",
      paramLabel = "SET",
      description = "plover (16 types) or plv15 (CONCEDE and RETREAT are YIELD).",
      defaultValue = "plover")
  private Labels labels = Labels.plover;

  /// Which part of the gold is scored.
  enum Half {
    all,
    tuning,
    held
  }

  @Option(
      names = "--half",
      paramLabel = "PART",
      description =
          "all, tuning or held: halves by the hash of the document (events) or row (relation)."
              + " Settings of the coder were chosen on tuning; report held.",
      defaultValue = "all")
  private Half half = Half.all;

  @Option(names = "--errors", description = "List the rows that were coded wrongly (relation).")
  private boolean errors;

  private final Context context;

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Console console = context.console();
    Path gold = Path.of(file);
    try {
      switch (task) {
        case relation -> relation(console, gold);
        case events -> events(console, gold);
        case read, dates -> Readers.pages(console, gold);
        case language -> Readers.language(console, gold);
        case quotes -> QuoteEvaluation.run(context, gold, this::wanted, errors);
      }
    } catch (IllegalArgumentException e) {
      throw UserError.failed(
          String.valueOf(e.getMessage()), "see the formats in docs/reference/formats.md.");
    }
    console.next("./steelyard evaluate " + task + " OTHER-FILE", "./steelyard code --help");
    return ExitCode.DONE;
  }

  /// Whether an item belongs to the half asked for; Java's own string hash decides, so that
  /// anybody
  /// can repeat the split.
  private boolean wanted(String key) {
    boolean tuning = Math.floorMod(key.hashCode(), 2) == 0;
    return switch (half) {
      case all -> true;
      case tuning -> tuning;
      case held -> !tuning;
    };
  }

  private void relation(Console console, Path gold) throws IOException {
    LabelSet set =
        switch (labels) {
          case plover -> LabelSet.PLOVER;
          case plv15 -> LabelSet.PLV15;
        };
    Pipeline pipeline = context.pipeline().get();
    RelationScore score =
        RelationScore.of(
            GoldFile.relations(gold).stream().filter(row -> wanted(row.id())).toList(),
            set,
            (text, source, target) -> pipeline.relate(text, source, target).type());
    if (errors) {
      for (RelationScore.Wrong wrong : score.errors()) {
        console.warn(
            wrong.row().id()
                + "  "
                + wrong.row().label()
                + " coded as "
                + wrong.predicted()
                + ": "
                + wrong.row().text());
      }
    }
    Answers.print(console, ScoreJson.relation(score), ScoreTable.relation(score));
  }

  private void events(Console console, Path gold) throws IOException {
    Pipeline pipeline = context.pipeline().get();
    List<EventGold> rows =
        GoldFile.events(gold).stream().filter(row -> wanted(row.document())).toList();
    Map<List<Object>, List<List<Triple>>> coded = new HashMap<>();
    EventScore.Coder once =
        (language, sentences) ->
            coded.computeIfAbsent(
                List.of(language, sentences), key -> code(pipeline, language, sentences));
    EventScore score = EventScore.of(rows, once);
    AgreementAcrossLanguages agreement = AgreementAcrossLanguages.of(rows, once);
    List<String> lines = new ArrayList<>(ScoreTable.events(score));
    lines.addAll(ScoreTable.agreement(agreement));
    Answers.print(console, ScoreJson.events(score, agreement), lines);
  }

  private static List<List<Triple>> code(
      Pipeline pipeline, String language, List<String> sentences) {
    ReadDocument document = SentenceDocument.of(language, sentences);
    return Predictions.triples(document, pipeline.code(document));
  }
}
