package org.steelyard.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.Failures;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.CodedJson;
import org.steelyard.app.json.CodedJson.RelationInput;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Pipeline;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/// `code`: text to JSON Lines, without a workspace.
@Command(
    name = "code",
    description = "Code text straight to JSON Lines on stdout; keeps nothing.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard code \"Russia's president visited Baku on 19 August 2024.\"",
      "  ./steelyard code --stdin < documents.jsonl > coded.jsonl",
      "  ./steelyard code --relation --stdin < pairs.jsonl",
      "  ./steelyard code < article.txt",
      ""
    })
final class CodeCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "TEXT",
      description = "The text. Without it, stdin is read: one text.")
  private String text = "";

  @Option(
      names = "--stdin",
      description = "Read JSON Lines from stdin: {\"id\",\"text\",\"lang\"?,\"date\"?, ...} each.")
  private boolean stdin;

  @Option(
      names = "--relation",
      description =
          "Code only what one actor does to another: {\"id\",\"text\",\"source\",\"target\"} each.")
  private boolean relation;

  private final Context context;

  CodeCommand(Context context) {
    this.context = context;
  }

  /// What one line is answered with; a refusal must not stop the others.
  private record Answer(ObjectNode json, boolean refused) {}

  @Override
  public Integer call() throws IOException {
    if (stdin && !text.isEmpty()) {
      throw UserError.usage("TEXT and --stdin were both given.", "leave one of them out.");
    }
    if (relation && !stdin) {
      throw UserError.usage(
          "--relation needs --stdin.", "pipe JSON Lines with id, text, source and target into it?");
    }
    Pipeline pipeline = context.pipeline().get();
    if (!stdin) {
      return single(pipeline);
    }
    return stream(relation ? line -> relate(pipeline, line) : line -> code(pipeline, line));
  }

  private int single(Pipeline pipeline) throws IOException {
    String given =
        text.isEmpty() ? new String(context.in().readAllBytes(), StandardCharsets.UTF_8) : text;
    if (given.isBlank()) {
      throw UserError.usage("There is no text to code.", "write it in quotes after `code`?");
    }
    Answer answer = answer(pipeline, TextInput.of(given));
    context.console().result(Json.line(answer.json()));
    context.console().next("./steelyard read FILE", "./steelyard code --help");
    return answer.refused() ? ExitCode.REFUSED : ExitCode.DONE;
  }

  private int stream(Function<String, Answer> answer) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(context.in(), StandardCharsets.UTF_8));
    int read = 0;
    int refused = 0;
    try (ResultStream results = ResultStream.open(context.console())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read++;
        if (line.isBlank()) {
          continue;
        }
        Answer one = guarded(answer, line);
        if (one.refused()) {
          refused++;
          Console console = context.console();
          console.warn("refused: line " + read + ": " + one.json().path("error").asString());
        }
        results.line(Json.line(one.json()));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private static Answer guarded(Function<String, Answer> answer, String line) {
    try {
      return answer.apply(line);
    } catch (IllegalArgumentException e) {
      return new Answer(CodedJson.refused("", Failures.reason(e)), true);
    }
  }

  private static Answer code(Pipeline pipeline, String line) {
    return answer(pipeline, CodedJson.input(line));
  }

  private static Answer answer(Pipeline pipeline, TextInput input) {
    return switch (pipeline.read(input)) {
      case Outcome.Done<ReadDocument>(ReadDocument read) ->
          new Answer(CodedJson.coded(input.id(), read, pipeline.code(read)), false);
      case Outcome.Skipped<ReadDocument>(var _, String why) -> refused(input, why);
      case Outcome.Refused<ReadDocument>(var _, String why) -> refused(input, why);
    };
  }

  private static Answer refused(TextInput input, String why) {
    return new Answer(CodedJson.refused(input.id(), why), true);
  }

  private static Answer relate(Pipeline pipeline, String line) {
    RelationInput input = CodedJson.relationInput(line);
    return new Answer(
        CodedJson.relation(
            input.id(), pipeline.relate(input.text(), input.source(), input.target())),
        false);
  }
}
