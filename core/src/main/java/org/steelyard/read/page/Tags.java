package org.steelyard.read.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What elements do to the text that they hold.
final class Tags {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "datalist",
          "map",
          "title");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
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
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "option",
          "optgroup",
          "p",
          "pre",
          "search",
          "section",
          "select",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "textarea");

  private Tags() {}

  /// Whether nothing of it is visible text.
  static boolean dropped(Element element) {
    return DROPPED.contains(element.normalName()) || hidden(element);
  }

  private static boolean hidden(Element element) {
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 2000) {
      return false;
    }
    String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return folded.contains("display:none") || folded.contains("visibility:hidden");
  }

  static boolean block(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean heading(Element element) {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }
}
