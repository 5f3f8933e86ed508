package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.sentence.Mention.Kind;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import tools.jackson.databind.JsonNode;

/// The actor tables (`data/actors`), read once and shared by the languages.
public final class ActorTables {
  private final List<JsonNode> states = Json.rows("states");
  private final List<JsonNode> organisations = Json.rows("organisations");
  private final List<JsonNode> offices = Json.rows("offices");
  private final List<JsonNode> holders = Json.rows("holders");

  private ActorTables() {}

  /// Reads the tables from the class path.
  public static ActorTables load() {
    return new ActorTables();
  }

  /// English names of states, organisations and armed groups by actor code.
  public Map<String, String> englishNames() {
    Map<String, String> names = new HashMap<>();
    Map<String, String> parents = new HashMap<>();
    organisations.forEach(o -> parents.put(Json.text(o.path("id")), Json.text(o.path("parent"))));
    for (JsonNode organisation : organisations) {
      String id = Json.text(organisation.path("id"));
      String name = Json.strings(organisation.path("names").path("en")).getFirst();
      names.putIfAbsent(id, name);
      if (Json.text(organisation.path("parent")).isEmpty()) {
        names.put(OrganisationNames.code(id, parents), name);
      }
    }
    names.putAll(StateNames.englishNames(states));
    BodyNames.addEnglishNames(names);
    return names;
  }

  /// Names of institutions, companies, groups, states and organisations in `tongue`. Forms in
  /// `overrides.tsv` mean what that table says: another actor, or none at all (`-`, a place
  /// that must not act; `!`, words that moreover hide the names in them: the Korean War is not
  /// Korea's).
  List<Name> names(Tongue tongue) {
    Map<String, String> overrides = new HashMap<>();
    Map<String, String> english = englishNames();
    List<Name> names = new ArrayList<>();
    for (String[] row : Table.rows("data/actors/overrides.tsv", 3)) {
      if (row[0].equals(tongue.code())) {
        overrides.put(tongue.fold(row[1]), row[2]);
        if (!row[2].equals("-")) {
          Sense sense =
              new Sense(row[2], english.getOrDefault(row[2], row[2]), Kind.METONYM, "", "", "");
          List<String> tokens =
              Tokenizer.tokens(row[1], tongue).stream().map(Token::folded).toList();
          names.add(new Name(row[1], tokens, sense));
        }
      }
    }
    names.addAll(BodyNames.of(tongue, english));
    names.addAll(StateNames.of(tongue, states, overrides));
    names.addAll(OrganisationNames.of(tongue, organisations));
    return names;
  }

  /// Words for organs of a state (`army`, `parliament`) in `tongue`, by sector.
  Map<String, List<String>> organs(Tongue tongue) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String[] row : Table.rows("data/actors/organs.tsv", 3)) {
      if (row[0].equals(tongue.code())) {
        words.put(row[1], List.of(row[2].split("\\|", -1)));
      }
    }
    return words;
  }

  People people(Tongue tongue) {
    return People.of(tongue, holders);
  }

  /// Words for offices in `tongue`, by office.
  Map<String, List<String>> offices(Tongue tongue) {
    Map<String, List<String>> words = new HashMap<>();
    for (JsonNode office : offices) {
      List<String> forms = new ArrayList<>(Json.strings(office.path("words").path(tongue.code())));
      for (JsonNode feminine : office.path("feminine").path(tongue.code())) {
        forms.add(Json.text(feminine));
      }
      words.put(Json.text(office.path("office")), forms);
    }
    return words;
  }
}
