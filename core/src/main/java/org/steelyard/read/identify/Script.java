package org.steelyard.read.identify;

/// Scripts that matter to telling languages apart.
enum Script {
  LATIN,
  CYRILLIC,
  ARMENIAN,
  GEORGIAN,
  ARABIC,
  HAN,
  /// Letters of none of our languages.
  OTHER;

  /// Script of the letter `c`.
  static Script of(char c) {
    if (c < 0x0250 || c == 'ə' || (c >= 0x1E00 && c < 0x1F00)) {
      return LATIN;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case CYRILLIC -> c < 0x0530 ? CYRILLIC : OTHER;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      case ARABIC -> ARABIC;
      case HAN -> HAN;
      default -> OTHER;
    };
  }
}
