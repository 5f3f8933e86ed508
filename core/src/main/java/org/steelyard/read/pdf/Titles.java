package org.steelyard.read.pdf;

import java.util.List;
import java.util.Locale;
import org.steelyard.read.text.Chars;
import org.steelyard.read.text.Role;

/// Chooses a title: the declared one where the first page shows it, else the heading of the
/// first page that is larger than all else, else the declared one if it looks like a title.
final class Titles {
  private static final List<String> FILES =
      List.of(
          ".doc", ".docx", ".rtf", ".odt", ".indd", ".qxd", ".qxp", ".pdf", ".tex", ".dvi",
          ".pages", ".pmd", ".p65", ".fm", ".txt", ".htm", ".html", ".ppt", ".pptx", ".xls",
          ".xlsx", ".cdr", ".wpd");

  private static final List<String> STARTS =
      List.of(
          "microsoft word",
          "microsoft powerpoint",
          "untitled",
          "layout 1",
          "без имени",
          "документ",
          "document1",
          "slide 1",
          "http://",
          "https://",
          "print",
          "scan");

  /// Least size of a title, as a share of the text's.
  private static final double LARGE = 1.2;

  private static final int LONGEST = 300;

  private static final int SHORTEST = 6;

  private Titles() {}

  /// Title, or empty.
  ///
  /// @param declared what the file's properties say
  static String choose(String declared, Layout layout) {
    String said = clean(declared);
    String letters = letters(said);
    if (plausible(said) && letters.length() >= SHORTEST && firstPage(layout).contains(letters)) {
      return said;
    }
    String shown = shown(layout);
    return shown.isEmpty() && plausible(said) ? said : shown;
  }

  /// Whether it may be the title of a text, and not the name of a file or of a program.
  static boolean plausible(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    boolean letters = letters(title).length() >= SHORTEST;
    // Cyrillic in an 8-bit code that was read as Latin.
    long odd = title.chars().filter(c -> (c >= 0xA0 && c <= 0xFF) || c == 0xFFFD).count();
    return letters
        && title.length() <= LONGEST
        && title.indexOf(' ') > 0
        && odd * 3 < title.length()
        && FILES.stream().noneMatch(lower::endsWith)
        && STARTS.stream().noneMatch(lower::startsWith);
  }

  private static String shown(Layout layout) {
    double size = LARGE * layout.type().size();
    String best = "";
    for (Piece piece : layout.pieces()) {
      double own = piece.lines().getFirst().size();
      boolean first = piece.page() == 0 && piece.role(layout.type()) == Role.HEADING;
      if (first && own > size * 1.02) {
        String text = clean(piece.text());
        if (letters(text).length() >= SHORTEST) {
          best = text;
          size = own;
        }
      }
    }
    return best;
  }

  private static String firstPage(Layout layout) {
    StringBuilder page = new StringBuilder();
    if (!layout.pages().isEmpty()) {
      layout.pages().getFirst().forEach(line -> page.append(line.text()));
    }
    return letters(page.toString());
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.appendCodePoint(Character.toLowerCase(c)));
    return letters.toString();
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().forEach(c -> clean.append(Chars.blank((char) c) ? ' ' : (char) c));
    return String.join(" ", clean.toString().strip().split(" +"));
  }
}
