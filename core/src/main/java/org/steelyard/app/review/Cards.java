package org.steelyard.app.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.app.console.Plain;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.Report;
import org.steelyard.model.Span;
import org.steelyard.review.Fields;
import org.steelyard.review.Item;
import org.steelyard.review.Judgement.Field;

/// What a person sees of an item: the sentence with the actors marked by letters, the coding, the
/// rule with its strongest evidence, the document.
final class Cards {
  private static final String UNDERLINE = "\u001b[4m";
  private static final String PLAIN = "\u001b[0m";
  private static final int EVIDENCE = 3;
  private static final int WIDTH = 90;

  private final Holdings holdings;
  private final boolean styled;
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Map<Field, String>> others;

  /// @param styled whether marks are underlined too
  Cards(Holdings holdings, boolean styled) {
    this.holdings = holdings;
    this.styled = styled;
    this.others = Others.values(holdings.corrections().coded());
    holdings.corrections().coded().reports().forEach(one -> reports.put(one.id(), one));
    holdings.documents().forEach(document -> documents.put(document.id(), document));
  }

  /// The card of an item.
  List<String> card(Item item, int number, int all) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    Report report = reports.get(item.id());
    if (report == null) {
      lines.add("[" + number + " of " + all + "]  " + Plain.text(item.coding()) + "  " + item.id());
      lines.add("  " + Plain.text(item.at().quote()));
      lines.addAll(Others.card(item, others.getOrDefault(item.id(), Map.of())));
    } else {
      lines.add("[" + number + " of " + all + "]  " + coding(report));
      lines.add("  " + marked(report));
      outside("S", report.source(), report, lines);
      outside("T", report.target(), report, lines);
    }
    lines.add("  rule      " + Plain.line(item.pattern(), WIDTH));
    if (report != null) {
      report.evidence().stream()
          .limit(EVIDENCE)
          .forEach(text -> lines.add("  evidence  " + Plain.line(text, WIDTH)));
    }
    lines.add("  document  " + title(item.at().documentId()));
    return lines;
  }

  private static String coding(Report report) {
    Map<Field, String> values = Fields.of(report);
    return String.format(
        Locale.ROOT,
        "%s  %s  %s%s  confidence %s  %s",
        Item.of(report).coding(),
        values.get(Field.MODALITY),
        values.get(Field.DATE),
        report.where().isEmpty() ? "" : "  in " + Plain.text(report.where()),
        Summary.share(report.confidence()),
        report.id());
  }

  /// The quote with source and target in brackets with the letters S and T.
  private String marked(Report report) {
    record Mark(String letter, Span span) {}
    Span quote = report.provenance().span();
    List<Mark> marks = new ArrayList<>();
    for (Mark mark :
        List.of(new Mark("S", report.source().span()), new Mark("T", report.target().span()))) {
      boolean free = marks.stream().noneMatch(other -> other.span().overlaps(mark.span()));
      if (quote.contains(mark.span()) && free) {
        marks.add(mark);
      }
    }
    marks.sort(Comparator.comparing(Mark::span));
    String text = report.provenance().quote();
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (Mark mark : marks) {
      int start = mark.span().start() - quote.start();
      int end = mark.span().end() - quote.start();
      line.append(Plain.text(text.substring(from, start)))
          .append('[')
          .append(mark.letter())
          .append(' ')
          .append(underlined(Plain.text(text.substring(start, end))))
          .append(']');
      from = end;
    }
    return line.append(Plain.text(text.substring(from))).toString();
  }

  private String underlined(String text) {
    return styled ? UNDERLINE + text + PLAIN : text;
  }

  private static void outside(
      String letter, ActorMention mention, Report report, List<String> lines) {
    if (!report.provenance().span().contains(mention.span())) {
      lines.add(
          "  "
              + letter
              + "         "
              + mention.code()
              + ", from \""
              + Plain.line(mention.text(), WIDTH)
              + "\" elsewhere in the text");
    }
  }

  /// The sentences around an item's, its own with an arrow.
  List<String> around(Item item) {
    List<Passage> passages = holdings.passages(item.at().documentId());
    List<String> lines = new ArrayList<>(List.of("  " + title(item.at().documentId())));
    for (Passage passage : passages) {
      boolean own = passage.span().overlaps(item.at().span());
      boolean near =
          passages.stream()
              .filter(other -> Math.abs(other.ordinal() - passage.ordinal()) <= 2)
              .anyMatch(other -> other.span().overlaps(item.at().span()));
      if (near) {
        lines.add((own ? "  > " : "    ") + Plain.text(passage.clean().text()));
      }
    }
    return lines;
  }

  /// A report's sentence in short.
  static String quote(Report report) {
    return "\"" + Plain.line(report.provenance().quote(), WIDTH) + "\"";
  }

  private String title(String id) {
    Document document = documents.get(id);
    String title = document == null ? "" : document.title();
    String name = document == null || !title.isEmpty() ? title : document.name();
    return id.substring(0, 8) + "  " + Plain.line(name, WIDTH);
  }
}
