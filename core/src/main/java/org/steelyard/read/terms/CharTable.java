package org.steelyard.read.terms;

/// Folding and classes of all UTF-16 units, computed once: a look-up instead of a dozen
/// comparisons for each unit that is read.
public final class CharTable {
  /// Folded value of units that end a word.
  static final char BREAK = 0;

  /// Folded value of units that are as if they were not there: marks of stress, soft hyphens.
  static final char SKIP = 1;

  private static final int UNITS = 1 << 16;
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int LOWER = 4;
  private static final int UPPER = 8;
  private static final int BLANK = 16;
  private static final int STOP = 32;
  private static final int SOFT = 64;

  /// Marks that end a sentence.
  private static final String STOPS = ".!?…。！？؟۔।։";

  private static final char[] FOLDED = folded();
  private static final byte[] CLASSES = classes();

  private static final char[] LOWERED = lowered();

  private CharTable() {}

  private static char[] lowered() {
    char[] table = new char[UNITS];
    for (int unit = 0; unit < UNITS; unit++) {
      table[unit] = Character.toLowerCase((char) unit);
    }
    return table;
  }

  private static char[] folded() {
    char[] table = new char[UNITS];
    for (int unit = 0; unit < UNITS; unit++) {
      char c = fold((char) unit);
      boolean inner =
          Character.isLetterOrDigit(c)
              || c == '©'
              || c == '№'
              || c == '\''
              || Character.isSurrogate(c);
      boolean skip = c == '\u0307' || c == '\u0301' || c == '\u00AD';
      table[unit] = inner ? c : skip ? SKIP : BREAK;
    }
    return table;
  }

  private static char fold(char c) {
    return switch (c) {
      case '’', 'ʼ', '‘', '`', '´' -> '\'';
      case 'İ' -> 'i';
      default -> Character.toLowerCase(c);
    };
  }

  private static byte[] classes() {
    byte[] table = new byte[UNITS];
    for (int unit = 0; unit < UNITS; unit++) {
      char c = (char) unit;
      int bits = Character.isLetter(c) ? LETTER : 0;
      bits |= Character.isDigit(c) ? DIGIT : 0;
      bits |= Character.isLowerCase(c) ? LOWER : 0;
      bits |= Character.isUpperCase(c) ? UPPER : 0;
      boolean wide = c >= 0x7F && (Character.isSpaceChar(c) || Character.isISOControl(c));
      bits |= c <= ' ' || c == '\uFEFF' || wide ? BLANK : 0;
      bits |= c == '\u00AD' ? SOFT : 0;
      bits |= STOPS.indexOf(c) >= 0 ? STOP : 0;
      table[unit] = (byte) bits;
    }
    return table;
  }

  /// `c` in lower case with typographic apostrophes as `'`; [#BREAK] or [#SKIP] for units that
  /// are no part of a word.
  static char folded(char c) {
    return FOLDED[c];
  }

  /// `c` in lower case.
  public static char lowered(char c) {
    return LOWERED[c];
  }

  /// Whether `c` is an apostrophe of any shape.
  public static boolean apostrophe(char c) {
    return FOLDED[c] == '\'';
  }

  /// Whether `c` is a letter.
  public static boolean letter(char c) {
    return (CLASSES[c] & LETTER) != 0;
  }

  /// Whether `c` is a decimal digit.
  public static boolean digit(char c) {
    return (CLASSES[c] & DIGIT) != 0;
  }

  /// Whether `c` is a letter or a digit.
  public static boolean letterOrDigit(char c) {
    return (CLASSES[c] & (LETTER | DIGIT)) != 0;
  }

  /// Whether `c` is in lower case.
  public static boolean lower(char c) {
    return (CLASSES[c] & LOWER) != 0;
  }

  /// Whether `c` is in upper case.
  public static boolean upper(char c) {
    return (CLASSES[c] & UPPER) != 0;
  }

  /// Whether `c` is neither a blank nor a soft hyphen.
  public static boolean visible(char c) {
    return (CLASSES[c] & (BLANK | SOFT)) == 0;
  }

  /// Whether `c` is a mark that ends a sentence.
  public static boolean stop(char c) {
    return (CLASSES[c] & STOP) != 0;
  }

  /// Whether `c` is a blank of any width, the zero-width no-break space or a control character.
  public static boolean blank(char c) {
    return (CLASSES[c] & BLANK) != 0;
  }
}
