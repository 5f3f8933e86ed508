package org.steelyard.read.pdf;

import org.steelyard.read.format.Unreadable;

/// Refuses what has no text: scans, empty pages, and fonts that do not say which letters they
/// hold.
final class Legible {
  /// Fewer letters a page, on pages with a picture each, are the stamps of a scanner.
  private static final int STAMP = 25;

  private Legible() {}

  static void check(Drawn drawn) throws Unreadable {
    long letters =
        drawn.sheets().stream()
            .flatMap(sheet -> sheet.rows().stream())
            .mapToLong(row -> row.text().chars().filter(Character::isLetter).count())
            .sum();
    int pages = drawn.sheets().size();
    if (drawn.unsaid() * 10 > drawn.glyphs() * 3 && drawn.glyphs() > 0) {
      throw fonts();
    }
    if (drawn.pictures() >= pages && pages > 0 && letters < (long) STAMP * pages) {
      throw new Unreadable("holds only pictures of text", "run OCR first");
    }
    if (letters == 0 && drawn.broken() > 0) {
      throw new Unreadable(
          "is a damaged PDF (no text on " + pages + " pages, " + drawn.broken() + " broken)",
          "it can be saved as text, or as a PDF by another program");
    }
    if (letters == 0) {
      throw new Unreadable("has no visible text", "its letters are drawn as lines; run OCR first");
    }
  }

  /// Text of private, undefined or control characters is a code of the font's own.
  static void check(String text) throws Unreadable {
    long bad =
        text.chars()
            .filter(c -> (c >= 0xE000 && c < 0xF900) || c == 0xFFFD || (c < 32 && c != '\n'))
            .count();
    if (bad * 5 > text.length()) {
      throw fonts();
    }
  }

  private static Unreadable fonts() {
    return new Unreadable(
        "cannot be read as text: its fonts do not say which letters they hold", "run OCR first");
  }
}
