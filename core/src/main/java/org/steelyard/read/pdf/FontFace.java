package org.steelyard.read.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.TextPosition;

/// What matters of a font: its weight, and what its size means.
///
/// @param bold whether it is
/// @param drawn whether its glyphs are drawings in units of its own (Type 3)
record FontFace(boolean bold, boolean drawn) {
  private static final List<String> HEAVY =
      List.of("bold", "black", "heavy", "demi", "-bd", "cmbx", "sfbx", "larm-b", "polubold");

  /// Weight from which a font is bold, of 100..900.
  private static final float HEAVY_WEIGHT = 600;

  static FontFace of(PDFont font) {
    String name = font.getName();
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean heavy =
        descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY_WEIGHT);
    return new FontFace(
        heavy || HEAVY.stream().anyMatch(lower::contains), font instanceof PDType3Font);
  }

  /// Size in points on the page.
  double size(TextPosition position) {
    double size = Math.abs(position.getYScale());
    if (!drawn) {
      return size;
    }
    double height = position.getHeightDir();
    // Capitals are about two thirds of the size.
    return height > 0.5 && height < 200 ? height * 1.5 : Math.min(size, 12);
  }
}
