package org.steelyard.language;

import java.util.List;
import java.util.Locale;

/// A language that can be coded. Its tables lie in `data/languages/<code>`.
public enum Tongue {
  EN("en", "English"),
  UK("uk", "Ukrainian"),
  RU("ru", "Russian"),
  AZ("az", "Azerbaijani"),
  TR("tr", "Turkish");

  private final String code;
  private final String label;
  private final Locale locale;

  Tongue(String code, String label) {
    this.code = code;
    this.label = label;
    this.locale = Locale.of(code);
  }

  /// ISO 639-1.
  public String code() {
    return code;
  }

  /// English name.
  public String label() {
    return label;
  }

  /// Locale for lower-casing: Turkic languages have a dotless i.
  public Locale locale() {
    return locale;
  }

  /// Whether words carry chains of suffixes.
  public boolean agglutinative() {
    return this == AZ || this == TR;
  }

  /// Lower case as this language writes it, folded for look-ups: typographic apostrophes become
  /// `'`, Russian ё becomes е, stress marks and soft hyphens vanish.
  public String fold(String text) {
    String lower = text.toLowerCase(locale);
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case '’', 'ʼ', '‘', '`', '´' -> folded.append('\'');
        case 'ё' -> folded.append(this == RU ? 'е' : c);
        case '\u0301', '\u00AD', '\u200B' -> {}
        case '\u0307' -> {}
        default -> folded.append(c);
      }
    }
    return folded.toString();
  }

  /// The language with ISO 639-1 code `code`.
  ///
  /// @throws IllegalArgumentException where it is not one of ours
  public static Tongue of(String code) {
    for (Tongue tongue : values()) {
      if (tongue.code.equals(code)) {
        return tongue;
      }
    }
    throw new IllegalArgumentException(
        "Language '" + code + "' cannot be coded.\nMaybe one of " + codes() + "?");
  }

  /// Whether `code` names one of our languages.
  public static boolean knows(String code) {
    return codes().contains(code);
  }

  /// All codes, in order.
  public static List<String> codes() {
    return List.of("en", "uk", "ru", "az", "tr");
  }
}
