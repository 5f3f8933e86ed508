package org.steelyard.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.ExitCode;
import org.steelyard.app.console.Failures;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Session;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Membership;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.publish.codebook.CodebookMaker;
import org.steelyard.publish.exchange.CodedText;
import org.steelyard.publish.exchange.Qdpx;
import org.steelyard.publish.exchange.WebAnno;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: a workspace's codings for other programs.
@Command(
    name = "export",
    description = "Write the codings of the workspace, with their texts, for other programs.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard export codings --format qdpx -o codings.qdpx",
      "  ./steelyard export codings --format webanno -o codings.zip",
      ""
    })
final class ExportCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "WHAT", description = "codings.")
  private String what = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description =
          "qdpx: a REFI-QDA project (NVivo, MAXQDA, ATLAS.ti, QualCoder); webanno: a zip of WebAnno"
              + " TSV 3.3 files (INCEpTION).")
  private String format = "";

  private final Context context;

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    String wanted = format.toLowerCase(Locale.ROOT);
    if (!what.equals("codings")) {
      throw UserError.usage("'" + what + "' cannot be exported.", "you mean codings?");
    }
    if (!wanted.equals("qdpx") && !wanted.equals("webanno")) {
      throw UserError.usage("--format is '" + format + "'.", "you mean qdpx or webanno?");
    }
    String output = console.globals().output();
    if (output.isEmpty()) {
      throw UserError.usage(
          "An export is an archive and needs a file.", "-o codings." + suffix(wanted) + "?");
    }
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      List<CodedText> texts = texts(session.holdings());
      int left = write(wanted, texts, Path.of(output));
      int reports = texts.stream().mapToInt(text -> text.reports().size()).sum();
      Answers.printBeside(
          console,
          Json.object()
              .put("file", output)
              .put("format", wanted)
              .put("documents", texts.size())
              .put("reports", reports)
              .put("leftOut", left),
          List.of(
              "Wrote "
                  + output
                  + ": "
                  + texts.size()
                  + " documents, "
                  + reports
                  + " reports"
                  + (left == 0 ? "" : ", " + left + " of them left out: no one sentence holds them")
                  + "."));
      return ExitCode.DONE;
    }
  }

  private static String suffix(String format) {
    return format.equals("qdpx") ? "qdpx" : "zip";
  }

  private static List<CodedText> texts(Holdings holdings) {
    Map<String, List<Report>> reports =
        holdings.reports().stream()
            .collect(Collectors.groupingBy(r -> r.provenance().documentId()));
    Map<String, List<Claim>> claims =
        holdings.claims().stream().collect(Collectors.groupingBy(c -> c.provenance().documentId()));
    Map<String, List<Quantity>> quantities =
        holdings.quantities().stream()
            .collect(Collectors.groupingBy(q -> q.provenance().documentId()));
    Map<String, List<Membership>> memberships =
        holdings.memberships().stream()
            .collect(Collectors.groupingBy(m -> m.provenance().documentId()));
    List<CodedText> texts = new ArrayList<>();
    for (Document document : holdings.documents()) {
      String id = document.id();
      texts.add(
          new CodedText(
              document,
              holdings.passages(id),
              reports.getOrDefault(id, List.of()),
              claims.getOrDefault(id, List.of()),
              quantities.getOrDefault(id, List.of()),
              memberships.getOrDefault(id, List.of())));
    }
    return texts;
  }

  /// All of it or nothing.
  private static int write(String format, List<CodedText> texts, Path file) {
    Path partial = file.resolveSibling(file.getFileName() + ".partial");
    int left = 0;
    try {
      try (OutputStream out = Files.newOutputStream(partial)) {
        if (format.equals("qdpx")) {
          Qdpx.write(CodebookMaker.make(), texts, out);
        } else {
          left = WebAnno.write(texts, out);
        }
      }
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
      return left;
    } catch (IOException e) {
      throw UserError.failed(
          "The export could not be written to '" + file + "': " + Failures.reason(e),
          "its folder is absent or not writable.");
    }
  }
}
