package org.steelyard.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Laws of the table of office holders.
final class HolderTableTest {
  private static final List<JsonNode> ROWS = Json.rows("holders");
  private static final List<String> LANGUAGES = List.of("en", "uk", "ru", "az", "tr");

  /// Offices that several people hold at a time.
  private static final Set<String> SHARED =
      Set.of(
          "special_envoy",
          "minsk_group_cochair",
          "mfa_spokesperson",
          "presidential_foreign_policy_aide",
          "vice_president");

  /// Letters of a language; Turkish keeps the spelling of other Latin scripts.
  private static final Map<String, String> LETTERS =
      Map.of(
          "uk", "[абвгґдеєжзиіїйклмнопрстуфхцчшщьюяIVX .’'ʼ-]*",
          "ru", "[абвгдеёжзийклмнопрстуфхцчшщъыьэюяIVX .’'-]*",
          "az", "[abcçdeəfgğhxıijkqlmnoöprsştuüvyzIVX .’'-]*",
          "tr", "[\\p{IsLatin} .’'-]*",
          "en", "[\\p{IsLatin} .’'-]*");

  private static String date(JsonNode row, String key, String otherwise, boolean last) {
    String text = Json.text(row.path(key));
    return switch (text.length()) {
      case 4 -> text + (last ? "-12-31" : "-01-01");
      case 7 -> text + (last ? "-31" : "-01");
      case 0 -> otherwise;
      default -> text;
    };
  }

  private static String shown(JsonNode row) {
    JsonNode english = row.path("names").path("en");
    return Json.text(row.path("state"))
        + " "
        + Json.text(row.path("office"))
        + " "
        + Json.text(english.path("given"))
        + " "
        + Json.text(english.path("family"))
        + " "
        + Json.text(row.path("from"));
  }

  @Test
  void nobodyLeavesAnOfficeBeforeTakingIt() {
    assertThat(ROWS)
        .allSatisfy(
            row ->
                assertThat(date(row, "from", "1900-01-01", false))
                    .as(shown(row))
                    .isLessThanOrEqualTo(date(row, "to", "2100-01-01", true)));
  }

  @Test
  void everybodyHasAFamilyNameInFiveLanguages() {
    for (JsonNode row : ROWS) {
      for (String language : LANGUAGES) {
        assertThat(Json.text(row.path("names").path(language).path("family")))
            .as(shown(row) + " in " + language)
            .isNotBlank();
      }
    }
  }

  @Test
  void namesAreWrittenInTheLettersOfTheirLanguage() {
    List<String> foreign = new ArrayList<>();
    for (JsonNode row : ROWS) {
      for (String language : LANGUAGES) {
        JsonNode names = row.path("names").path(language);
        String name = Json.text(names.path("given")) + " " + Json.text(names.path("family"));
        String small = name.replace('İ', 'i').strip();
        String letters = LETTERS.getOrDefault(language, "");
        if (!java.util.regex.Pattern.compile(
                letters,
                java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE)
            .matcher(small)
            .matches()) {
          foreign.add(language + " " + name);
        }
      }
    }
    assertThat(foreign).isEmpty();
  }

  @Test
  void twoPeopleHoldOneOfficeAtATimeOnlyWhereTheTableSaysSo() {
    Map<String, List<JsonNode>> byOffice = new TreeMap<>();
    for (JsonNode row : ROWS) {
      String office = Json.text(row.path("office"));
      if (!SHARED.contains(office)) {
        byOffice
            .computeIfAbsent(Json.text(row.path("state")) + office, k -> new ArrayList<>())
            .add(row);
      }
    }
    List<String> overlaps = new ArrayList<>();
    byOffice.values().forEach(rows -> overlaps.addAll(overlaps(rows)));
    assertThat(overlaps).isEmpty();
  }

  /// Pairs whose earliest possible end is after the latest possible beginning of the next.
  private static List<String> overlaps(List<JsonNode> rows) {
    List<String> found = new ArrayList<>();
    for (JsonNode a : rows) {
      for (JsonNode b : rows) {
        boolean later = date(a, "from", "", false).compareTo(date(b, "from", "", false)) < 0;
        boolean same = a.path("names").path("en").equals(b.path("names").path("en"));
        boolean marked = a.has("acting") || b.has("acting") || (a.has("beside") && b.has("beside"));
        String end = date(a, "to", "2100-01-01", false);
        if (later && !same && !marked && end.compareTo(date(b, "from", "", true)) > 0) {
          found.add(shown(a) + " | " + shown(b));
        }
      }
    }
    return found;
  }
}
