package org.steelyard.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.ReadDocument;

/// Shows what reading made of a document, passage by passage.
final class Explanation {
  private static final int LONGEST = 160;

  private Explanation() {}

  static List<String> lines(ReadDocument read) {
    Document document = read.document();
    List<String> lines = new ArrayList<>();
    lines.add(document.name());
    fact("title", document.title(), lines);
    fact("author", document.imprint().author(), lines);
    fact("section", document.imprint().section(), lines);
    fact("publisher", document.source().publisher(), lines);
    fact("address", document.source().url(), lines);
    fact("language", document.language(), lines);
    fact(
        "published",
        document.published().when().known()
            ? document.published().when() + " (known by " + how(document) + ")"
            : "unknown: neither markup, text, address nor name says it",
        lines);
    fact(
        "updated", when(document.imprint().updated().known(), document.imprint().updated()), lines);
    fact(
        "captured",
        when(document.imprint().captured().known(), document.imprint().captured()),
        lines);
    lines.add("");
    int paragraph = -1;
    for (Passage passage : read.passages()) {
      if (passage.paragraph() != paragraph && paragraph >= 0) {
        lines.add("");
      }
      paragraph = passage.paragraph();
      lines.add(
          String.format(
              Locale.ROOT,
              "%-9s %-3s %7d  %s",
              mark(passage.kind()),
              passage.language(),
              passage.span().start(),
              shortened(passage.clean().text())));
    }
    lines.add("");
    lines.addAll(account(read));
    return lines;
  }

  private static String how(Document document) {
    return document.published().how().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String when(boolean known, Object when) {
    return known ? when.toString() : "";
  }

  private static void fact(String name, String value, List<String> lines) {
    if (!value.isEmpty()) {
      lines.add(String.format(Locale.ROOT, "  %-10s %s", name, value));
    }
  }

  private static String mark(PassageKind kind) {
    return switch (kind) {
      case BODY -> "kept";
      case HEADING -> "heading";
      case QUOTE -> "quote";
      case BOILERPLATE -> "- menu";
      case REPEAT -> "- repeat";
      case REFERENCE -> "- works";
    };
  }

  private static String why(PassageKind kind) {
    return switch (kind) {
      case BODY -> "the text: coded";
      case HEADING -> "headings: coded";
      case QUOTE -> "quoted paragraphs: coded";
      case BOILERPLATE ->
          "page furniture (menus, running heads, page numbers, appeals, links): marked, not coded";
      case REPEAT -> "said before in this document: marked, coded once";
      case REFERENCE -> "works cited, keywords: marked, not coded";
    };
  }

  private static List<String> account(ReadDocument read) {
    Map<PassageKind, int[]> counts = new TreeMap<>();
    for (Passage passage : read.passages()) {
      int[] count = counts.computeIfAbsent(passage.kind(), kind -> new int[2]);
      count[0]++;
      count[1] += passage.span().length();
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%-9s %,6d passages %,9d characters   %s",
                    mark(kind),
                    count[0],
                    count[1],
                    why(kind))));
    return lines;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
