package org.steelyard.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.page.Page;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.text.Block;
import org.steelyard.read.text.LineJoiner;
import org.steelyard.read.text.Markup;
import org.steelyard.read.text.PageBreaks;

/// A document laid out as blocks, whatever its format.
///
/// @param text canonical text
/// @param blocks its paragraphs in order
/// @param title by markup, or empty
/// @param published by markup, or unknown
/// @param source by markup, or unknown
/// @param html whether it came from a page
record Layout(
    String text,
    List<Block> blocks,
    String title,
    PublicationDate published,
    Source source,
    boolean html) {
  private static final Pattern HTML_NAME =
      Pattern.compile(".*\\.(?:html?|xhtml|shtml|php|aspx?)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKDOWN_NAME =
      Pattern.compile(".*\\.(?:md|markdown)$", Pattern.CASE_INSENSITIVE);

  /// Pages begin with one of these within their first units.
  private static final List<String> OPENINGS =
      List.of("<!doctype html", "<html", "<head", "<body", "<article", "<meta ");

  static Layout of(String text, String name, Terms terms, WrittenDates dates) {
    if (page(text, name)) {
      Page page = Page.read(text, name, dates);
      return new Layout(
          page.text(), page.blocks(), page.title(), page.published(), page.source(), true);
    }
    Markup markup = MARKDOWN_NAME.matcher(name).matches() ? Markup.MARKDOWN : Markup.NONE;
    List<Block> blocks = PageBreaks.mend(text, LineJoiner.blocks(text, markup), terms);
    return new Layout(text, blocks, "", PublicationDate.UNKNOWN, Source.UNKNOWN, false);
  }

  private static boolean page(String text, String name) {
    String head = text.substring(0, Math.min(text.length(), 1000)).toLowerCase(Locale.ROOT);
    String start = head.stripLeading();
    boolean opening = OPENINGS.stream().anyMatch(start::startsWith);
    boolean comment =
        (start.startsWith("<!--") || start.startsWith("<?xml"))
            && OPENINGS.stream().anyMatch(head::contains);
    boolean address = name.startsWith("http://") || name.startsWith("https://");
    boolean named = HTML_NAME.matcher(name).matches() || address;
    return opening || comment || (named && text.indexOf('<') >= 0 && text.indexOf('>') >= 0);
  }
}
