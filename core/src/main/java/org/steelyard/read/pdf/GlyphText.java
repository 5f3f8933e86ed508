package org.steelyard.read.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.steelyard.read.text.Chars;

/// Writes the glyphs of a stretch as text: blanks from gaps, accents on their letters, ligatures
/// as letters.
final class GlyphText {
  /// A gap wider than this share of the size is a blank.
  private static final double BLANK = 0.16;

  /// Pairs of letters from which its letter spacing can be told.
  private static final int SPACED = 4;

  /// Accents that old fonts draw as glyphs of their own, and the combining ones.
  private static final String ACCENTS = "´`ˆ˜¨ˇ˘˙¸˚˝˛";

  private static final String COMBINING =
      "\u0301\u0300\u0302\u0303\u0308\u030C\u0306\u0307\u0327\u030A\u030B\u0328";

  private GlyphText() {}

  /// Text of `glyphs`, without blanks at its ends.
  ///
  /// @param spacing letter spacing of the row, for stretches too short to show theirs
  static String of(List<Glyph> glyphs, double spacing) {
    double blank = BLANK + spacing(glyphs, spacing);
    StringBuilder text = new StringBuilder(glyphs.size() + 16);
    double end = Double.NaN;
    String accent = "";
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (glyph.blank()) {
        blank(text);
        continue;
      }
      if (!Double.isNaN(end) && glyph.x() - end > blank * glyph.size()) {
        blank(text);
      }
      end = Double.isNaN(end) ? glyph.end() : Math.max(end, glyph.end());
      int mark = ACCENTS.indexOf(glyph.text());
      boolean over = mark >= 0 && glyph.text().length() == 1;
      if (over && i > 0 && covers(glyphs.get(i - 1), glyph)) {
        text.append(COMBINING.charAt(mark));
      } else if (over && i + 1 < glyphs.size() && covers(glyphs.get(i + 1), glyph)) {
        accent = COMBINING.substring(mark, mark + 1);
        end = glyph.x();
      } else {
        append(text, glyph.text(), i + 1 < glyphs.size());
        text.append(accent);
        accent = "";
      }
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    return Bidi.requiresBidi(plain.toCharArray(), 0, plain.length()) ? logical(plain) : plain;
  }

  private static boolean covers(Glyph letter, Glyph accent) {
    double middle = accent.x() + accent.width() / 2;
    return !letter.blank() && letter.x() < middle && middle < letter.end();
  }

  private static void blank(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /// A soft hyphen that is drawn within a line is a hyphen; at its end it stays what it is.
  private static void append(StringBuilder text, String letters, boolean within) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c >= '\uFB00' && c <= '\uFEFC') {
        text.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\u00AD' && within) {
        text.append('-');
      } else if (Chars.blank(c)) {
        blank(text);
      } else {
        text.append(c);
      }
    }
  }

  /// How much letters are spaced out beyond their widths, as a share of the size: the median
  /// gap of letters.
  ///
  /// @param unknown the answer where the letters are too few
  static double spacing(List<Glyph> glyphs, double unknown) {
    double[] gaps = new double[glyphs.size()];
    int count = 0;
    int letters = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      double gap = (glyph.x() - before.end()) / glyph.size();
      if (!before.blank() && !glyph.blank() && gap < Rows.GAP) {
        gaps[count++] = gap;
        letters += Character.isLetter(glyph.text().charAt(0)) ? 1 : 0;
      }
    }
    if (letters < SPACED) {
      return unknown;
    }
    Arrays.sort(gaps, 0, count);
    return Math.clamp(gaps[count / 2], 0, 0.35);
  }

  /// Glyphs come from left to right; Arabic and Hebrew are written the other way.
  private static String logical(String visual) {
    Bidi bidi = new Bidi(visual, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    StringBuilder text = new StringBuilder(visual.length());
    for (int run : order) {
      String part = visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      boolean turned = (bidi.getRunLevel(run) & 1) == 1;
      text.append(turned ? new StringBuilder(part).reverse() : part);
    }
    return text.toString();
  }
}
