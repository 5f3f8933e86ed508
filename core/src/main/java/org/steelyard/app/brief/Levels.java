package org.steelyard.app.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.app.json.Json;
import org.steelyard.language.Table;
import org.steelyard.measure.ledger.Level;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import tools.jackson.databind.JsonNode;

/// At what level a report's two actors met, by the offices that its words name.
///
/// Both sides must name an office, or a person who held one at the time, of one level; else the
/// level is unknown. Tables: `data/actors/offices.jsonl`, `data/actors/holders.jsonl`.
final class Levels {
  /// Fewer letters of a name or office are found in too many other words.
  private static final int SHORTEST = 4;

  private record Office(String words, Level level) {}

  private record Tenure(String family, Level level, LocalDate from, LocalDate to) {}

  private final List<Office> offices = new ArrayList<>();
  private final Map<String, List<Tenure>> tenures = new HashMap<>();

  private Levels() {}

  static Levels load() {
    Levels levels = new Levels();
    for (JsonNode row : rows("data/actors/offices.jsonl")) {
      Level level = level(row.path("office").asString());
      for (JsonNode language : row.path("words")) {
        language.forEach(word -> levels.offices.add(new Office(fold(word.asString()), level)));
      }
    }
    levels.offices.sort(
        Comparator.comparingInt((Office o) -> -o.words.length()).thenComparing(Office::words));
    for (JsonNode row : rows("data/actors/holders.jsonl")) {
      levels.holder(row);
    }
    return levels;
  }

  /// The level of `report`, or [Level#UNKNOWN] where either side does not tell.
  Level of(Report report) {
    Level source = side(report.source(), report.when());
    return source == side(report.target(), report.when()) ? source : Level.UNKNOWN;
  }

  private Level side(ActorMention mention, When when) {
    String text = fold(mention.text());
    if (when.known()) {
      for (Tenure tenure : tenures.getOrDefault(mention.code(), List.of())) {
        boolean then = !when.to().isBefore(tenure.from) && !when.from().isAfter(tenure.to);
        if (then && begins(text, tenure.family)) {
          return tenure.level;
        }
      }
    }
    // The longest office named is the one meant: a "presidential aide" is no president.
    return offices.stream()
        .filter(office -> begins(text, office.words))
        .map(Office::level)
        .findFirst()
        .orElse(Level.UNKNOWN);
  }

  private void holder(JsonNode row) {
    Level level = level(row.path("office").asString());
    if (level == Level.UNKNOWN) {
      return;
    }
    LocalDate from = date(row.path("from").asString(""), LocalDate.MIN, false);
    LocalDate to = date(row.path("to").asString(""), LocalDate.MAX, true);
    for (JsonNode name : row.path("names")) {
      String family = fold(name.path("family").asString(""));
      if (family.length() >= SHORTEST) {
        tenures
            .computeIfAbsent(row.path("state").asString(), _ -> new ArrayList<>())
            .add(new Tenure(family, level, from, to));
      }
    }
  }

  /// First or last possible day of `1993`, `1993-09` or `1993-09-20`; `open` where it is empty.
  private static LocalDate date(String text, LocalDate open, boolean last) {
    return switch (text.length()) {
      case 0 -> open;
      case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
      case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
      case 10 -> LocalDate.parse(text);
      default -> open;
    };
  }

  private static Level level(String office) {
    return switch (office) {
      case "head_of_state",
          "head_of_state_president",
          "head_of_state_monarch",
          "head_of_government",
          "supreme_leader",
          "paramount_leader" ->
          Level.LEADERS;
      case "foreign_minister",
          "defence_minister",
          "interior_minister",
          "finance_minister",
          "minister" ->
          Level.MINISTERS;
      case "ambassador",
          "deputy_minister",
          "deputy_foreign_minister",
          "special_envoy",
          "delegation",
          "diplomat" ->
          Level.OFFICIALS;
      default -> Level.UNKNOWN;
    };
  }

  /// Whether a word of `text` begins with `words`: endings of cases follow.
  private static boolean begins(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (words.length() >= SHORTEST && (at == 0 || !inWord(text.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean inWord(char unit) {
    return Character.isLetter(unit) || unit == '-';
  }

  private static String fold(String text) {
    // A soft sign at the end gives way to the endings of cases: заместитель, заместителя.
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceAll("ь$", "");
  }

  private static List<JsonNode> rows(String path) {
    return Table.text(path).lines().filter(line -> !line.isBlank()).map(Json::parse).toList();
  }
}
