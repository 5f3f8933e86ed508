package org.steelyard.app.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.CodebookJson;
import org.steelyard.app.json.Json;
import org.steelyard.publish.codebook.Codebook;
import org.steelyard.publish.codebook.CodebookHtml;
import org.steelyard.publish.codebook.CodebookMaker;
import org.steelyard.publish.codebook.CodebookMarkdown;
import org.steelyard.publish.codebook.Qdc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `codebook`: what each type of act means, with boundaries, examples and predicates.
@Command(
    name = "codebook",
    description = "Print the codebook: what each type of act means, where it ends, examples.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard codebook -o codebook.md",
      "  ./steelyard codebook --format html -o codebook.html",
      "  ./steelyard codebook --format qdc -o codebook.qdc",
      "  ./steelyard codebook --json",
      ""
    })
final class CodebookCommand implements Callable<Integer> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "md, html, json, or qdc: a REFI-QDA codebook for NVivo, MAXQDA, ATLAS.ti and others"
              + " (default: md).")
  private String format = "md";

  private final Context context;

  CodebookCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    String wanted = console.globals().json() ? "json" : format.toLowerCase(Locale.ROOT);
    Codebook codebook = CodebookMaker.make();
    console.result(
        switch (wanted) {
          case "md" -> CodebookMarkdown.write(codebook);
          case "html" -> CodebookHtml.write(codebook);
          case "json" -> Json.pretty(CodebookJson.of(codebook));
          case "qdc" -> Qdc.write(codebook);
          default ->
              throw UserError.usage(
                  "--format is '" + format + "'.", "you mean one of md, html, json, qdc?");
        });
    return ExitCode.DONE;
  }
}
