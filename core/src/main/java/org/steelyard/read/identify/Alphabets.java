package org.steelyard.read.identify;

import java.util.Map;
import java.util.Set;

/// Letters by which languages of one script are told apart.
final class Alphabets {
  private static final Set<String> CYRILLIC = Set.of("uk", "ru", "be", "bg", "sr", "kk");
  private static final Set<String> OURS = Set.of("en", "uk", "ru", "az", "tr");

  private Alphabets() {}

  static boolean cyrillic(String language) {
    return CYRILLIC.contains(language);
  }

  static boolean ours(String language) {
    return OURS.contains(language);
  }

  /// Letters that a language has and its neighbours (nearly) lack.
  static Map<String, String> distinctive() {
    return Map.ofEntries(
        Map.entry("uk", "їєґі"),
        Map.entry("ru", "ыэё"),
        Map.entry("be", "ўіыэё"),
        Map.entry("kk", "әғқңөұүһ"),
        Map.entry("bg", "ъ"),
        Map.entry("sr", "јљњћђџ"),
        Map.entry("az", "əğış"),
        Map.entry("tr", "ğış"),
        Map.entry("de", "ß"),
        Map.entry("es", "ñ"),
        Map.entry("pt", "ãõ"),
        Map.entry("pl", "łąęśźż"),
        Map.entry("cs", "ěřů"),
        Map.entry("ro", "țșăâ"),
        Map.entry("hu", "őű"),
        Map.entry("sv", "å"));
  }

  /// Letters that a language shares with many.
  static Map<String, String> weak() {
    return Map.ofEntries(
        Map.entry("bg", "щ"),
        Map.entry("ru", "ъ"),
        Map.entry("kk", "іы"),
        Map.entry("az", "çöü"),
        Map.entry("tr", "çöüâî"),
        Map.entry("de", "äöü"),
        Map.entry("fr", "éèêàçâîôû"),
        Map.entry("es", "áéíóú"),
        Map.entry("pt", "áéíóçê"),
        Map.entry("it", "àèìòù"),
        Map.entry("nl", "ëï"),
        Map.entry("cs", "áéíýčšž"),
        Map.entry("hu", "áéíóöü"),
        Map.entry("ro", "îşţ"),
        Map.entry("sv", "äö"));
  }

  /// Letters that rule a language out.
  static Map<String, String> absent() {
    return Map.of("be", "ищъ", "bg", "ыэёіїє", "sr", "щыэёіїєюяй");
  }
}
