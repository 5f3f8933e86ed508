package org.steelyard.publish.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/// Builds HTML or SVG. Text and attribute values are escaped here and nowhere else; tag
/// and attribute names are the program's own words.
///
/// Not thread-safe.
public final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /// Opens an element.
  ///
  /// @param attributes names and values in turn
  public Markup open(String tag, String... attributes) {
    begin(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /// Closes the element opened last.
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /// An element without content.
  public Markup empty(String tag, String... attributes) {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  /// An element that holds only text.
  public Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /// Text, escaped.
  public Markup text(String text) {
    escape(Visible.of(text), false);
    return this;
  }

  /// Text in which line ends are kept, for `pre`.
  public Markup lines(String text) {
    text.lines().forEach(line -> text(line).out.append('\n'));
    return this;
  }

  /// Another fragment, which must be complete.
  public Markup add(Markup fragment) {
    out.append(fragment.done());
    return this;
  }

  /// The program's own style sheet, script or data block; must not hold the text that
  /// ends it.
  public Markup block(String tag, String content, String... attributes) {
    if (content.contains("</")) {
      throw new IllegalArgumentException("A " + tag + " block must not contain '</'.");
    }
    open(tag, attributes);
    out.append(content);
    return close();
  }

  /// The markup so far. Refuses elements left open.
  public String done() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Elements are still open: " + open + ".");
    }
    return out.toString();
  }

  private void begin(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("Attributes of " + tag + " need names and values.");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(Visible.of(attributes[i + 1]), true);
      out.append('"');
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\'' -> out.append(attribute ? "&#39;" : "'");
        default -> out.append(c);
      }
    }
  }
}
