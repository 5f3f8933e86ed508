package org.steelyard.publish.chart;

import org.steelyard.publish.markup.Markup;

/// Draws the marks that the charts share.
final class Svg {
  private final Markup out = new Markup();

  /// Opens a drawing that a screen reader meets as one image.
  ///
  /// @param alt the message in words
  Svg(Width width, double height, String alt) {
    out.open(
        "svg",
        "viewBox",
        "0 0 " + width.units() + " " + at(height),
        "class",
        width.style(),
        "role",
        "img",
        "aria-label",
        alt);
  }

  private Svg() {}

  /// Opens a drawing that is a file of its own, with its own style.
  ///
  /// @param style rules of the class `sy`, which the drawing has
  static Svg alone(Width width, double height, String alt, String style) {
    Svg svg = new Svg();
    svg.out.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + width.units() + " " + at(height),
        "width",
        Integer.toString(width.units()),
        "height",
        at(height),
        "class",
        "sy",
        "role",
        "img",
        "aria-label",
        alt);
    svg.out.element("title", alt);
    svg.out.block("style", style);
    return svg;
  }

  /// Closes the drawing.
  Markup done() {
    return out.close();
  }

  Svg line(double x1, double y1, double x2, double y2, String style) {
    out.empty("line", "x1", at(x1), "y1", at(y1), "x2", at(x2), "y2", at(y2), "class", style);
    return this;
  }

  Svg rect(double x, double y, double width, double height, String style) {
    out.empty(
        "rect", "x", at(x), "y", at(y), "width", at(width), "height", at(height), "class", style);
    return this;
  }

  Svg circle(double x, double y, double radius, String style) {
    out.empty("circle", "cx", at(x), "cy", at(y), "r", at(radius), "class", style);
    return this;
  }

  Svg path(String data, String style) {
    out.empty("path", "d", data, "class", style);
    return this;
  }

  Svg text(double x, double y, String text, String style) {
    out.element("text", text, "x", at(x), "y", at(y), "class", style);
    return this;
  }

  /// Text that ends at `x`.
  Svg textEnd(double x, double y, String text, String style) {
    out.element("text", text, "x", at(x), "y", at(y), "class", style, "text-anchor", "end");
    return this;
  }

  /// Text centred on `x`.
  Svg textMiddle(double x, double y, String text, String style) {
    out.element("text", text, "x", at(x), "y", at(y), "class", style, "text-anchor", "middle");
    return this;
  }

  /// What follows opens `anchor` for a pointer; the keyboard has the same links below the
  /// chart.
  Svg link(String anchor) {
    out.open("a", "href", "#" + anchor, "data-peek", "", "tabindex", "-1");
    return this;
  }

  Svg endLink() {
    out.close();
    return this;
  }

  /// Defines the hatch that stands for no data.
  ///
  /// @param id unique in the page: a pattern inside a hidden drawing paints nothing
  Svg hatch(String id) {
    out.open(
        "pattern",
        "id",
        id,
        "width",
        "6",
        "height",
        "6",
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(45)");
    line(0, 0, 0, 6, "hatch");
    out.close();
    return this;
  }

  /// A rectangle filled with a hatch.
  Svg hatched(double x, double y, double width, double height, String id) {
    out.empty(
        "rect",
        "x",
        at(x),
        "y",
        at(y),
        "width",
        at(width),
        "height",
        at(height),
        "fill",
        "url(#" + id + ")");
    return this;
  }

  /// A horizontal whisker with caps.
  Svg whisker(double from, double to, double y) {
    return line(from, y, to, y, "whisker")
        .line(from, y - 4, from, y + 4, "whisker")
        .line(to, y - 4, to, y + 4, "whisker");
  }

  /// Width that `text` takes at most in 13-unit type, in a wide font.
  static double width(String text) {
    return 7.9 * text.codePointCount(0, text.length());
  }

  /// The source line at the left edge, on two lines where one has no room for it.
  Svg source(Width width, double y, String line) {
    int cut = line.lastIndexOf(" · Steelyard");
    if (line.length() * 6.2 <= width.units() || cut < 0) {
      return text(0, y, line, "source");
    }
    return text(0, y, line.substring(0, cut), "source")
        .text(0, y + 14, line.substring(cut + 3), "source");
  }

  /// A coordinate, one decimal at most.
  static String at(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }
}
