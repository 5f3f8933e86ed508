package org.steelyard.read.pdf;

/// A letter (or a ligature, or a blank) where it stands, in points from the page's upper left
/// corner as it is read.
///
/// @param text what it says
/// @param x left edge
/// @param y base line, downwards
/// @param width advance
/// @param size of its font
/// @param bold whether its font is
record Glyph(String text, double x, double y, double width, double size, boolean bold) {
  double end() {
    return x + width;
  }

  boolean blank() {
    return text.isBlank();
  }
}
