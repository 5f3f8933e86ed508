package org.steelyard.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import tools.jackson.databind.JsonNode;

/// Office holders since 1990 with dates, by surname and by full name, in one language.
final class People {
  /// A tenure.
  ///
  /// @param code state or organisation held office in
  record Tenure(String code, String office, LocalDate from, LocalDate to) {
    /// Days between `day` and the tenure, 0 within it.
    long distance(LocalDate day) {
      if (day.isBefore(from)) {
        return from.toEpochDay() - day.toEpochDay();
      }
      return day.isAfter(to) ? day.toEpochDay() - to.toEpochDay() : 0;
    }
  }

  /// A person with all tenures known.
  ///
  /// @param gender `m`, `f` or empty
  record Holder(String name, String gender, List<Tenure> tenures) {
    Holder {
      tenures = List.copyOf(tenures);
    }

    /// The tenure nearest to `day`.
    Tenure nearest(LocalDate day) {
      Tenure best = tenures.getFirst();
      for (Tenure tenure : tenures) {
        if (tenure.distance(day) < best.distance(day)
            || (tenure.distance(day) == best.distance(day) && rank(tenure) < rank(best))) {
          best = tenure;
        }
      }
      return best;
    }

    /// Rank of the highest office, 0 for heads of state and government.
    static int rank(Tenure tenure) {
      return switch (tenure.office()) {
        case "head_of_state", "head_of_government", "supreme_leader", "paramount_leader" -> 0;
        case "foreign_minister", "head_of_organisation", "eu_high_representative" -> 1;
        case "commission_president", "european_council_president", "defence_minister" -> 1;
        default -> 2;
      };
    }
  }

  /// The tables' names of entities where they differ from the states table's.
  private static final Map<String, String> ENTITIES =
      Map.of("ABKHAZIA", "ABK", "SOUTH_OSSETIA", "SOS", "TRANSNISTRIA", "PMR", "TRNC", "NCY");

  private static final Set<String> FAMILY_FIRST = Set.of("CHN", "TWN", "KOR", "PRK", "VNM");

  /// How long after leaving office a name still stands for the state, in days.
  static final long AFTERGLOW = 200;

  private final Map<String, List<Holder>> bySurname = new HashMap<>();
  private final Map<String, List<Holder>> byFullName = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final Map<String, List<Holder>> byOffice = new HashMap<>();

  /// Offices of holders by the offices that words name, where they differ.
  private static final Map<String, List<String>> OFFICES =
      Map.of(
          "head_of_state_president", List.of("head_of_state"),
          "head_of_state_monarch", List.of("head_of_state"),
          "leader", List.of("supreme_leader", "paramount_leader", "de_facto_leader"));

  static People of(Tongue tongue, List<JsonNode> rows) {
    Map<String, List<Tenure>> tenures = new LinkedHashMap<>();
    Map<String, JsonNode> first = new HashMap<>();
    for (JsonNode row : rows) {
      JsonNode english = row.path("names").path("en");
      String key = Json.text(english.path("given")) + " " + Json.text(english.path("family"));
      String state = Json.text(row.path("state"));
      String code = ENTITIES.getOrDefault(state, state);
      tenures
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(
              new Tenure(
                  code,
                  Json.text(row.path("office")),
                  date(Json.text(row.path("from")), LocalDate.of(1990, 1, 1), false),
                  date(Json.text(row.path("to")), LocalDate.of(2100, 1, 1), true)));
      first.putIfAbsent(key, row);
    }
    People people = new People();
    tenures.forEach(
        (key, held) -> {
          JsonNode row = first.getOrDefault(key, rows.getFirst());
          Holder holder = new Holder(shown(row, key), Json.text(row.path("gender")), held);
          held.stream()
              .map(tenure -> tenure.code() + " " + tenure.office())
              .distinct()
              .forEach(
                  office ->
                      people.byOffice.computeIfAbsent(office, k -> new ArrayList<>()).add(holder));
          JsonNode names = row.path("names");
          people.add(holder, names.path(tongue.code()), tongue);
          if (tongue.agglutinative()
              && Json.text(names.path("en").path("family")).length() >= StateNames.FOREIGN) {
            people.add(holder, names.path("en"), tongue);
          }
        });
    return people;
  }

  /// The name as English texts have it: East Asian family names come first.
  private static String shown(JsonNode row, String key) {
    JsonNode english = row.path("names").path("en");
    return FAMILY_FIRST.contains(Json.text(row.path("state")))
        ? (Json.text(english.path("family")) + " " + Json.text(english.path("given"))).strip()
        : key.strip();
  }

  private static LocalDate date(String text, LocalDate otherwise, boolean last) {
    return switch (text.length()) {
      case 10 -> LocalDate.parse(text);
      case 7 -> {
        LocalDate day = LocalDate.parse(text + "-01");
        yield last ? day.withDayOfMonth(day.lengthOfMonth()) : day;
      }
      case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
      default -> otherwise;
    };
  }

  private void add(Holder holder, JsonNode names, Tongue tongue) {
    String family = Json.text(names.path("family"));
    String given = Json.text(names.path("given"));
    if (family.isBlank()) {
      return;
    }
    Tokenizer.tokens(given, tongue).forEach(token -> this.given.add(token.folded()));
    if (!family.matches("[IVX]+")) {
      put(bySurname, family, holder, tongue);
    }
    put(byFullName, given + " " + family, holder, tongue);
    if (!given.isBlank()) {
      put(byFullName, family + " " + given, holder, tongue);
    }
    for (String variant : Json.strings(names.path("variants"))) {
      put(variant.contains(" ") ? byFullName : bySurname, variant, holder, tongue);
    }
  }

  private static void put(
      Map<String, List<Holder>> map, String name, Holder holder, Tongue tongue) {
    List<String> tokens =
        Tokenizer.tokens(name.strip(), tongue).stream().map(Token::folded).toList();
    List<Holder> holders = map.computeIfAbsent(String.join(" ", tokens), k -> new ArrayList<>());
    if (!holders.contains(holder)) {
      holders.add(holder);
    }
  }

  /// Full name of who held the office that `word` names on `day`, the later of two whose months of
  /// change overlap; empty where nobody is known.
  String holder(String code, String word, LocalDate day) {
    String name = "";
    LocalDate since = LocalDate.MIN;
    for (String office : OFFICES.getOrDefault(word, List.of(word))) {
      for (Holder holder : byOffice.getOrDefault(code + " " + office, List.of())) {
        for (Tenure tenure : holder.tenures()) {
          boolean his = tenure.code().equals(code) && tenure.office().equals(office);
          if (his && tenure.distance(day) == 0 && tenure.from().isAfter(since)) {
            name = holder.name();
            since = tenure.from();
          }
        }
      }
    }
    return name;
  }

  /// Folded words of all given names.
  Set<String> given() {
    return given;
  }

  /// Holders by surname (folded tokens joined by blanks).
  Map<String, List<Holder>> bySurname() {
    return bySurname;
  }

  /// Holders by full name (folded tokens joined by blanks).
  Map<String, List<Holder>> byFullName() {
    return byFullName;
  }
}
