package org.steelyard.read.identify;

/// The script of most letters of a text, as far as languages are concerned.
public enum Writing {
  LATIN,
  CYRILLIC,
  OTHER;

  static Writing of(Script script) {
    return switch (script) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case ARMENIAN, GEORGIAN, ARABIC, HAN, OTHER -> OTHER;
    };
  }

  /// Whether `language` is written so; `und` may be written as anything but Cyrillic.
  boolean writes(String language) {
    Writing its =
        switch (language) {
          case "uk", "ru" -> CYRILLIC;
          case "hy", "ka", "fa", "ar", "zh" -> OTHER;
          default -> LATIN;
        };
    return this == its;
  }
}
