package org.steelyard.read.identify;

import java.util.Map;
import java.util.Set;

/// Letters by which languages of one script are told apart.
final class Alphabets {
  private static final Set<String> CYRILLIC =
      Set.of("uk", "ru", "be", "bg", "sr", "mk", "kk", "ky", "tg");
  private static final Set<String> ARABIC = Set.of("fa", "ar", "ur", "ku", "ps");
  private static final Set<String> TOLD =
      Set.of("en", "uk", "ru", "az", "tr", "hy", "ka", "fa", "ar", "de", "fr", "zh");

  private Alphabets() {}

  static Script script(String language) {
    return CYRILLIC.contains(language)
        ? Script.CYRILLIC
        : ARABIC.contains(language) ? Script.ARABIC : Script.LATIN;
  }

  /// Whether texts in `language` are called so; those in the others are `und`.
  static boolean told(String language) {
    return TOLD.contains(language);
  }

  /// Letters that a language has and its neighbours (nearly) lack.
  static Map<String, String> distinctive() {
    return Map.ofEntries(
        Map.entry("uk", "їєґі"),
        Map.entry("ru", "ыэё"),
        Map.entry("be", "ўіыэё"),
        Map.entry("kk", "әғқңөұүһ"),
        Map.entry("ky", "ңөү"),
        Map.entry("tg", "ғӣқӯҳҷ"),
        Map.entry("bg", "ъ"),
        Map.entry("sr", "јљњћђџ"),
        Map.entry("mk", "јљњќѓџѕ"),
        Map.entry("az", "əğış"),
        // Old Turkish pages show ı, ş, ğ as ý, þ, ð: ISO 8859-9 read as ISO 8859-1.
        Map.entry("tr", "ğışýþð"),
        Map.entry("is", "þðæ"),
        Map.entry("de", "ß"),
        Map.entry("es", "ñ"),
        Map.entry("pt", "ãõ"),
        Map.entry("pl", "łąęśźż"),
        Map.entry("cs", "ěřů"),
        Map.entry("ro", "țșăâ"),
        Map.entry("hu", "őű"),
        Map.entry("sv", "å"),
        Map.entry("fa", "پچژگ"),
        Map.entry("ar", "ةىأإ"),
        Map.entry("ur", "ٹڈڑںےہھ"),
        Map.entry("ku", "ێۆڵڕە"),
        Map.entry("ps", "ښځڅړډټ"));
  }

  /// Letters that a language shares with many.
  static Map<String, String> weak() {
    return Map.ofEntries(
        Map.entry("bg", "щ"),
        Map.entry("ru", "ъ"),
        Map.entry("kk", "іы"),
        Map.entry("ky", "ыэ"),
        Map.entry("az", "çöü"),
        Map.entry("tr", "çöüâî"),
        Map.entry("de", "äöü"),
        Map.entry("fr", "éèêàçâîôûœë"),
        Map.entry("es", "áéíóú"),
        Map.entry("pt", "áéíóçê"),
        Map.entry("it", "àèìòù"),
        Map.entry("nl", "ëï"),
        Map.entry("is", "áéíóúýö"),
        Map.entry("cs", "áéíýčšž"),
        Map.entry("hu", "áéíóöü"),
        Map.entry("ro", "îşţ"),
        Map.entry("sv", "äö"),
        Map.entry("fa", "کی"),
        Map.entry("ar", "يك"));
  }

  /// Letters that rule a language out.
  static Map<String, String> absent() {
    return Map.ofEntries(
        Map.entry("be", "ищъ"),
        Map.entry("bg", "ыэёіїє"),
        Map.entry("sr", "щыэёіїєюяй"),
        Map.entry("mk", "щыэёіїєюяйћђ"),
        Map.entry("uk", "ўјљњћђџќѓѕәғқңөұүһӣӯҳҷ"),
        Map.entry("ru", "ўјљњћђџќѓѕәғқңөұүһӣӯҳҷ"),
        Map.entry("ky", "әғқұһ"),
        Map.entry("fa", "ٹڈڑںےێۆڵڕښځڅړډټ"),
        Map.entry("ar", "ٹڈڑںےێۆڵڕښځڅړډټ"));
  }
}
