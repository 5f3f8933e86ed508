package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.coding.sentence.Mention.Kind;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;

/// Names of institutions, state companies and armed groups.
///
/// Institutions and companies act for their state; an armed group is an actor of its own, its
/// code ends in `_GRP` so that it can be no state's. Other readings are kept as candidates.
final class BodyNames {
  private static final List<String> TABLES = List.of("institutions", "companies", "groups");
  private static final List<String> LANGUAGES = List.of("en", "uk", "ru", "az", "tr");

  /// Columns before the languages': id, code, sector, other readings.
  private static final int FIXED = 4;

  /// Sectors of bodies that act for a state without being one of its organs.
  private static final Set<String> APART = Set.of("COR", "REB", "PTY");

  private BodyNames() {}

  static List<Name> of(Tongue tongue, Map<String, String> states) {
    int column = FIXED + LANGUAGES.indexOf(tongue.code());
    List<Name> names = new ArrayList<>();
    for (String table : TABLES) {
      for (String[] row : rows(table)) {
        String name = first(row[FIXED]);
        String english = states.getOrDefault(row[1], name);
        String body = APART.contains(row[2]) ? row[0] : "";
        Sense sense = new Sense(row[1], english, Kind.METONYM, row[2], body, "");
        for (String form : row[column].split("\\|", -1)) {
          List<String> tokens = Tokenizer.tokens(form, tongue).stream().map(Token::folded).toList();
          if (tokens.isEmpty()) {
            continue;
          }
          names.add(new Name(form, tokens, sense));
          for (String other :
              row[3].isEmpty() ? List.<String>of() : List.of(row[3].split(" ", -1))) {
            String meant = states.getOrDefault(other, other);
            names.add(new Name(form, tokens, new Sense(other, meant, Kind.METONYM, "", "", "")));
          }
        }
      }
    }
    return names;
  }

  /// English names of armed groups by code.
  static void addEnglishNames(Map<String, String> names) {
    for (String[] row : rows("groups")) {
      names.putIfAbsent(row[1], first(row[FIXED]));
    }
  }

  private static List<String[]> rows(String table) {
    return Table.rows("data/actors/" + table + ".tsv", FIXED + LANGUAGES.size());
  }

  private static String first(String cell) {
    int end = cell.indexOf('|');
    return end < 0 ? cell : cell.substring(0, end);
  }
}
