package org.steelyard.read.evaluate;

import java.text.Normalizer;
import java.util.Locale;

/// What a page says of itself, as far as gold sets have it.
public enum Field {
  TITLE,
  AUTHOR,
  PUBLISHED,
  SITE,
  LANGUAGE;

  /// Whether `answer` says what `gold` says: days for dates, the language without its
  /// country, and else the same letters and digits whatever their case, blanks and
  /// punctuation; a leading "by" is no part of an author.
  boolean same(String gold, String answer) {
    return !answer.isEmpty() && folded(gold).equals(folded(answer));
  }

  private String folded(String value) {
    return switch (this) {
      case PUBLISHED -> value.strip().substring(0, Math.min(10, value.strip().length()));
      case LANGUAGE -> value.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
      case AUTHOR -> letters(value).replaceFirst("^by(?= )", "").strip();
      case TITLE, SITE -> letters(value);
    };
  }

  private static String letters(String value) {
    String form = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return String.join(" ", Shingles.words(form));
  }
}
