package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.publish.markup.Markup;

/// Writes a table that stays readable when it is narrow: each cell knows its head.
final class Table {
  private final Markup out;
  private final List<String> heads;
  private int column;

  /// @param heads a head that begins with `#` is of a column of numbers
  Table(Markup out, String caption, List<String> heads) {
    this.out = out;
    this.heads = heads;
    out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    out.open("table").element("caption", caption).open("thead").open("tr");
    for (String head : heads) {
      boolean number = head.startsWith("#");
      out.element(
          "th",
          number ? head.substring(1) : head,
          "scope",
          "col",
          "class",
          number ? "right" : "left");
    }
    out.close().close().open("tbody");
  }

  /// Begins a row with its name.
  Table row(String name) {
    out.open("tr").element("th", name, "scope", "row");
    column = 1;
    return this;
  }

  /// A cell with text.
  Table cell(String text) {
    return begin().text(text).end();
  }

  /// Begins a cell that the caller fills.
  Table begin() {
    String head = heads.get(column++);
    boolean number = head.startsWith("#");
    out.open(
        "td", "data-head", number ? head.substring(1) : head, "class", number ? "right" : "left");
    return this;
  }

  Table end() {
    out.close();
    return this;
  }

  Table endRow() {
    out.close();
    return this;
  }

  void done() {
    out.close().close().close();
  }

  private Table text(String text) {
    out.text(text);
    return this;
  }
}
