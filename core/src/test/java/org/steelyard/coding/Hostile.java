package org.steelyard.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/// Texts of any length that lead careless coders into squares, in each language.
final class Hostile {
  private Hostile() {}

  /// Words of one language: two states, a verb between them, and so on.
  private record Vocabulary(
      String one,
      String two,
      String acts,
      String says,
      String that,
      String date,
      String money,
      String role,
      String pronoun,
      String joins,
      String member) {}

  private static Vocabulary words(String language) {
    return switch (language) {
      case "uk" ->
          new Vocabulary(
              "Росія",
              "Україна",
              "атакувала",
              "заявив",
              "що",
              "5 травня 2020 року",
              "5 млн доларів експорту",
              "міністр",
              "він",
              "вступила до",
              "НАТО");
      case "ru" ->
          new Vocabulary(
              "Россия",
              "Украина",
              "атаковала",
              "заявил",
              "что",
              "5 мая 2020 года",
              "5 млн долларов экспорта",
              "министр",
              "он",
              "вступила в",
              "НАТО");
      case "az" ->
          new Vocabulary(
              "Rusiya",
              "Ukrayna",
              "hücum etdi",
              "bildirdi",
              "ki",
              "5 may 2020-ci il",
              "5 milyon dollar ixrac",
              "nazir",
              "o",
              "üzvüdür",
              "NATO");
      case "tr" ->
          new Vocabulary(
              "Rusya",
              "Ukrayna",
              "saldırdı",
              "söyledi",
              "ki",
              "5 Mayıs 2020",
              "5 milyon dolar ihracat",
              "bakan",
              "o",
              "üyesidir",
              "NATO");
      default ->
          new Vocabulary(
              "Russia",
              "Ukraine",
              "attacked",
              "said",
              "that",
              "5 May 2020",
              "5 million dollars of exports",
              "the minister",
              "he",
              "joined",
              "NATO");
    };
  }

  /// What is repeated, by the name of the text.
  static Map<String, String> units(String language) {
    Vocabulary w = words(language);
    Map<String, String> units = new LinkedHashMap<>();
    String act = w.one() + " " + w.acts() + " " + w.two();
    units.put("acts", act + " ");
    units.put("acts, with stops", act + ". ");
    units.put("one name", w.one() + " ");
    units.put("two names", w.one() + ", " + w.two() + ", ");
    units.put("that", w.that() + " ");
    units.put("speech verbs", w.says() + " ");
    units.put("speakers", w.role() + " " + w.says() + ", ");
    units.put("speakers that", w.one() + " " + w.says() + " " + w.that() + " ");
    units.put("quotations", "“" + act + "”, " + w.says() + " " + w.role() + ". ");
    units.put("quotations in a line", "«" + act + "», — " + w.says() + " " + w.role() + ", ");
    units.put("narrator between dashes", "— " + act + ", — " + w.says() + ". ");
    units.put("dates", w.date() + ", ");
    units.put("acts with dates", act + " " + w.date() + ", ");
    units.put("meetings with dates", meets(language) + " " + w.date() + ", ");
    units.put("amounts", w.money() + ", ");
    units.put("growth", "5 % " + grows(language) + ", ");
    units.put("memberships", w.one() + " " + w.joins() + " " + w.member() + ", ");
    units.put("pronouns", w.pronoun() + " " + w.says() + " ");
    units.put("predicates", w.acts() + " ");
    units.put("predicates first", w.one() + ", " + w.two() + " " + (w.acts() + " ").repeat(30));
    return units;
  }

  private static String meets(String language) {
    return switch (language) {
      case "uk" -> "Росія зустрілася з Україною";
      case "ru" -> "Россия встретилась с Украиной";
      case "az" -> "Rusiya Ukrayna ilə görüşdü";
      case "tr" -> "Rusya Ukrayna ile görüştü";
      default -> "Russia met Ukraine";
    };
  }

  private static String grows(String language) {
    return switch (language) {
      case "uk" -> "зростання експорту";
      case "ru" -> "роста экспорта";
      case "az" -> "ixracın artımı";
      case "tr" -> "ihracat artışı";
      default -> "growth of exports";
    };
  }

  /// Marks and figures that mean the same in all languages.
  static List<String> marks() {
    return List.of(
        "\"",
        "“",
        "”",
        "«",
        "»",
        "'",
        "’",
        ",",
        ", ",
        "-",
        "— ",
        ". ",
        "…",
        "(",
        ")",
        "[",
        "]",
        "()",
        "\"' ",
        "” ",
        "“a ",
        "7",
        "7 ",
        "7,",
        "1 000 ",
        "1.",
        "[1, c. 2] ",
        "a",
        "A",
        "A ",
        "A. ",
        "Ab Cd ",
        "Ab",
        "ab ",
        "a-",
        "ə",
        "字",
        "\u0301",
        "a\n\n",
        "— a, — b. ",
        ": ",
        "? ");
  }

  /// All texts of a language, by name; those of marks alone are named in single quotes.
  static Map<String, IntFunction<String>> texts(String language) {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    units(language).forEach((name, unit) -> texts.put(name, n -> repeated(unit, n)));
    marks().forEach(mark -> texts.put("'" + mark + "'", n -> repeated(mark, n)));
    for (String pair : List.of("( )", "[ ]", "“ ”", "« »", "„ “", "“a b”", "\"a b\"")) {
      String[] two = pair.split(" ", -1);
      texts.put("'nested " + pair + "'", n -> nested(two[0], two[1], n));
    }
    texts.put("strangers", n -> strangers(language, n));
    return texts;
  }

  /// `unit` as often as `size` units allow.
  static String repeated(String unit, int size) {
    return unit.repeat(Math.max(1, size / unit.length()));
  }

  /// `open` and then `close`, each `size / 2` times.
  static String nested(String open, String close, int size) {
    return open.repeat(size / 2 / open.length()) + "a" + close.repeat(size / 2 / close.length());
  }

  /// Sentences with names that are all different: `Aaab Baab said that ...`.
  static String strangers(String language, int size) {
    Vocabulary w = words(language);
    StringBuilder text = new StringBuilder(size);
    for (int i = 0; text.length() < size; i++) {
      text.append(stranger(i))
          .append(' ')
          .append(stranger(i * 7919 + 3))
          .append(' ')
          .append(w.says())
          .append(", ")
          .append(w.that())
          .append(' ')
          .append(w.one())
          .append(' ')
          .append(w.acts())
          .append(' ')
          .append(w.two())
          .append(". ");
    }
    return text.toString();
  }

  private static String stranger(int number) {
    StringBuilder name = new StringBuilder("Abel");
    for (int rest = number; rest > 0; rest /= 20) {
      name.append((char) ('a' + rest % 20));
    }
    return name.toString().toLowerCase(Locale.ROOT).replaceFirst("a", "A");
  }
}
