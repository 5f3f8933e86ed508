package org.steelyard.publish.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.steelyard.model.Report;
import org.steelyard.publish.codebook.CodeNode;
import org.steelyard.publish.codebook.Codebook;
import org.steelyard.publish.markup.Markup;

/// Writes codings as a REFI-QDA project: a zip of `project.qde` and the texts under `Sources`.
///
/// A report becomes three selections: its sentence, which carries type, mode, contexts and
/// modality, and the words for source and target, which carry the actor and the role; a link
/// leads from source to target. Claims, quantities and memberships are selections too.
public final class Qdpx {
  private static final String USER = CodeNode.guid("user");

  private Qdpx() {}

  /// Writes the project of `texts`.
  ///
  /// @throws IOException where `out` cannot be written
  public static void write(Codebook codebook, List<CodedText> texts, OutputStream out)
      throws IOException {
    try (Archive archive = new Archive()) {
      archive.add("project.qde", project(codebook, texts));
      for (CodedText text : texts) {
        archive.add("Sources/" + source(text) + ".txt", text.document().text());
      }
      archive.writeTo(out);
    }
  }

  private static String source(CodedText text) {
    return CodeNode.guid("document/" + text.document().id());
  }

  private static String project(Codebook codebook, List<CodedText> texts) {
    Markup out = new Markup();
    out.open(
        "Project",
        "xmlns",
        "urn:QDA-XML:project:1.0",
        "name",
        "Steelyard codings",
        "origin",
        "Steelyard, codebook " + codebook.version(),
        "creatingUserGUID",
        USER);
    out.open("Users").empty("User", "guid", USER, "name", "Steelyard").close();
    out.open("CodeBook").open("Codes");
    codes(codebook, texts).forEach(code -> code.write(out));
    out.close().close();
    if (!texts.isEmpty()) {
      out.open("Sources");
      texts.forEach(text -> source(out, text));
      out.close();
    }
    links(out, texts);
    out.close();
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + out.done() + "\n";
  }

  /// The codebook's codes and those that only a project needs: actors, roles, other items.
  private static List<CodeNode> codes(Codebook codebook, List<CodedText> texts) {
    TreeMap<String, String> actors = new TreeMap<>();
    for (CodedText text : texts) {
      for (Report report : text.reports()) {
        actors.put(report.source().code(), report.source().name());
        actors.put(report.target().code(), report.target().name());
      }
    }
    List<CodeNode> codes = new ArrayList<>(CodeNode.of(codebook));
    if (!actors.isEmpty()) {
      List<CodeNode> nodes = new ArrayList<>();
      actors.forEach((code, name) -> nodes.add(CodeNode.leaf("actor/" + code, code, name)));
      codes.add(CodeNode.category("Actors", "Who acts or is acted upon.", nodes));
    }
    codes.add(
        CodeNode.category(
            "Roles",
            "The part an actor has in an act.",
            List.of(
                CodeNode.leaf("role/source", "source", "Who acts."),
                CodeNode.leaf("role/target", "target", "Who is acted upon."))));
    codes.add(
        CodeNode.category(
            "Other items",
            "",
            List.of(
                CodeNode.leaf("item/claim", "claim", "What somebody says of somebody."),
                CodeNode.leaf("item/forecast", "forecast", "A claim of what will be."),
                CodeNode.leaf("item/quantity", "quantity", "A stated amount."),
                CodeNode.leaf("item/membership", "membership", "A tie to an organisation."))));
    return codes;
  }

  private static void source(Markup out, CodedText text) {
    String name =
        text.document().title().isEmpty() ? text.document().name() : text.document().title();
    out.open(
        "TextSource",
        "guid",
        source(text),
        "name",
        name,
        "plainTextPath",
        "internal://" + source(text) + ".txt",
        "creatingUser",
        USER);
    CodePoints points = new CodePoints(text.document().text());
    for (Selection selection : Selection.of(text)) {
      out.open(
          "PlainTextSelection",
          "guid",
          CodeNode.guid(selection.key()),
          "name",
          selection.name(),
          "startPosition",
          Integer.toString(points.at(selection.span().start())),
          "endPosition",
          Integer.toString(points.at(selection.span().end())),
          "creatingUser",
          USER);
      if (!selection.note().isEmpty()) {
        out.open("Description").lines(selection.note()).close();
      }
      for (String code : selection.codes()) {
        out.open(
            "Coding", "guid", CodeNode.guid(selection.key() + "|" + code), "creatingUser", USER);
        out.empty("CodeRef", "targetGUID", CodeNode.guid(code)).close();
      }
      out.close();
    }
    out.close();
  }

  private static void links(Markup out, List<CodedText> texts) {
    if (texts.stream().allMatch(text -> text.reports().isEmpty())) {
      return;
    }
    out.open("Links");
    for (CodedText text : texts) {
      for (Report report : text.reports()) {
        out.empty(
            "Link",
            "guid",
            CodeNode.guid("link/" + report.id()),
            "name",
            Selection.type(report),
            "direction",
            report.reciprocal() ? "Bidirectional" : "OneWay",
            "originGUID",
            CodeNode.guid(Selection.key(report, "source")),
            "targetGUID",
            CodeNode.guid(Selection.key(report, "target")));
      }
    }
    out.close();
  }
}
