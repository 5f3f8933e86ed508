package org.steelyard.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.steelyard.app.json.ScoreJson;
import org.steelyard.app.pipeline.Pipeline;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.coding.attribution.Attribution;
import org.steelyard.coding.attribution.Attributor;
import org.steelyard.coding.attribution.PlainBaseline;
import org.steelyard.coding.evaluate.QuoteComparison;
import org.steelyard.coding.evaluate.QuoteGold;
import org.steelyard.coding.evaluate.QuoteGoldFolder;
import org.steelyard.coding.evaluate.QuoteScore;
import org.steelyard.coding.evaluate.QuoteTable;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Span;

/// `evaluate quotes`: who says what, beside a plain baseline and a second annotator.
final class QuoteEvaluation {
  private QuoteEvaluation() {}

  static void run(Context context, Path folder, Predicate<String> wanted, boolean list)
      throws IOException {
    List<QuoteGold> documents =
        QuoteGoldFolder.read(folder).stream().filter(d -> wanted.test(d.name())).toList();
    Pipeline pipeline = context.pipeline().get();
    Attributor attributor = Attributor.load(Tongue.EN);
    PlainBaseline baseline = new PlainBaseline(Words.load(Tongue.EN));
    Map<String, QuoteScore> scores = new LinkedHashMap<>();
    scores.put("coder", QuoteScore.of(documents, read(pipeline, attributor::find)));
    scores.put("baseline", QuoteScore.of(documents, read(pipeline, baseline::find)));
    List<QuoteGold> twice = documents.stream().filter(d -> !d.second().isEmpty()).toList();
    if (!twice.isEmpty()) {
      scores.put("annotator", QuoteScore.of(twice, QuoteGold::second));
    }
    if (list) {
      documents.forEach(d -> list(context, d, read(pipeline, attributor::find).apply(d)));
    }
    QuoteComparison comparison = new QuoteComparison(scores);
    Answers.print(context.console(), ScoreJson.quotes(comparison), QuoteTable.lines(comparison));
  }

  private static Function<QuoteGold, List<Attribution>> read(
      Pipeline pipeline, Function<ReadDocument, List<Attribution>> finder) {
    return gold ->
        switch (pipeline.read(new TextInput(gold.name(), gold.text(), "en", "", "", ""))) {
          case Outcome.Done<ReadDocument>(ReadDocument document) -> finder.apply(document);
          case Outcome.Skipped<ReadDocument> _, Outcome.Refused<ReadDocument> _ -> List.of();
        };
  }

  /// What was missed (`-`) and found beside gold (`+`).
  private static void list(Context context, QuoteGold gold, List<Attribution> found) {
    context.console().warn(gold.name());
    for (Attribution one : gold.gold()) {
      if (found.stream().noneMatch(other -> same(one, other))) {
        context.console().warn("- " + line(one, gold.text()));
      }
    }
    for (Attribution one : found) {
      if (gold.gold().stream().noneMatch(other -> same(one, other))) {
        context.console().warn("+ " + line(one, gold.text()) + " " + one.rule());
      }
    }
  }

  private static boolean same(Attribution a, Attribution b) {
    return overlap(a.content(), b.content()) && overlap(a.source(), b.source());
  }

  private static boolean overlap(List<Span> a, List<Span> b) {
    return (a.isEmpty() && b.isEmpty())
        || a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
  }

  private static String line(Attribution one, String text) {
    return "["
        + words(one.source(), text)
        + "] ["
        + words(one.cue(), text)
        + "] ["
        + words(one.content(), text)
        + "]";
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" … ", spans.stream().map(s -> s.of(text)).toList());
  }
}
