package org.steelyard.read.office;

import java.util.Locale;

/// Codes of languages as documents declare them.
public final class Languages {
  private Languages() {}

  /// ISO 639-1 of `uk`, `uk-UA`, `ukr` or `UK_ua`; empty for anything else.
  public static String two(String declared) {
    String text = declared.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    String code = text.substring(0, end);
    return switch (code) {
      case "ukr" -> "uk";
      case "rus" -> "ru";
      case "aze" -> "az";
      case "tur" -> "tr";
      case "eng" -> "en";
      default -> code.length() == 2 ? code : "";
    };
  }
}
