package org.steelyard.read.office;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.steelyard.read.text.Role;

/// Writes the visible text of HTML that is a text by itself: a chapter of a book, a message.
/// Unlike on a web page nothing has to be told from the text around it. Not safe for several
/// threads.
public final class HtmlBlocks implements NodeFilter {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "title",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "rt",
          "rp");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "ul");

  private final Manuscript manuscript;
  private final StringBuilder open = new StringBuilder();
  private int linked;
  private int links;
  private int furniture;
  private int headings;
  private int quotes;
  private int items;
  private int verbatim;

  private HtmlBlocks(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /// Adds the visible text of `html` to a manuscript.
  ///
  /// @param furniture whether all of it is furniture, such as a table of contents
  public static void write(String html, Manuscript manuscript, boolean furniture) {
    HtmlBlocks blocks = new HtmlBlocks(manuscript);
    blocks.furniture = furniture ? 1 : 0;
    NodeTraversor.filter(blocks, Jsoup.parse(html).body());
    blocks.flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (dropped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !dropped(element)) {
      String name = element.normalName();
      if (BLOCKS.contains(name) || name.equals("tr") || name.equals("td") || name.equals("th")) {
        flush();
      }
      if (name.equals("tr")) {
        manuscript.closeRow(true);
      }
      count(element, -1);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      flush();
    }
    switch (name) {
      case "br" -> open.append('\n');
      case "tr" -> {
        flush();
        manuscript.openRow();
      }
      case "td", "th" -> {
        flush();
        manuscript.openCell();
      }
      default -> {}
    }
    count(element, 1);
  }

  private void count(Element element, int step) {
    String name = element.normalName();
    switch (name) {
      case "a" -> links += element.attr("href").isEmpty() ? 0 : step;
      case "blockquote" -> quotes += step;
      case "li", "dd", "dt" -> items += step;
      case "pre" -> verbatim += step;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings += step;
      default -> {}
    }
    furniture += apart(element) ? step : 0;
  }

  /// Navigation, lists of contents, signatures.
  private static boolean apart(Element element) {
    String type = element.attr("epub:type");
    String kind = element.className();
    return element.normalName().equals("nav")
        || type.contains("toc")
        || type.contains("pagebreak")
        || type.contains("landmarks")
        || kind.contains("gmail_signature")
        || kind.contains("moz-signature");
  }

  private static boolean dropped(Element element) {
    if (DROPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 2000) {
      return false;
    }
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none")
        || folded.contains("visibility:hidden")
        || folded.contains("mso-hide:all");
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!blank || verbatim > 0) {
        open.append(c);
        linked += links > 0 && !blank ? 1 : 0;
      } else if (!open.isEmpty()) {
        char last = open.charAt(open.length() - 1);
        open.append(last == ' ' || last == '\n' ? "" : " ");
      }
    }
  }

  private void flush() {
    String text = open.toString().strip();
    if (!text.isEmpty()) {
      double share = Math.min(1, (double) linked / text.length() * 1.15);
      manuscript.add(text, role(), share);
    }
    open.setLength(0);
    linked = 0;
  }

  private Role role() {
    if (furniture > 0) {
      return Role.FURNITURE;
    }
    if (headings > 0) {
      return Role.HEADING;
    }
    if (quotes > 0) {
      return Role.QUOTE;
    }
    return items > 0 ? Role.ITEM : Role.TEXT;
  }
}
