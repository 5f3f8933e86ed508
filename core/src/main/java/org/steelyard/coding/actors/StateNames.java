package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.steelyard.coding.sentence.Mention.Kind;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import tools.jackson.databind.JsonNode;

/// Names of states and territories: our table, then CLDR's (as the Java runtime carries it) for
/// all
/// ISO 3166-1 territories, so that none is without a name in any of the five languages.
final class StateNames {
  /// Stop levels whose forms are not names at all.
  private static final Set<String> DROPPED = Set.of("hard", "noun", "venue");

  /// States that ended; a form that a present state shares means the present one.
  private static final Set<String> ENDED =
      Set.of("SUN", "YUG", "SCG", "DDR", "CSK", "VDR", "YMD", "ICH");

  /// Foreign spellings shorter than this may be words of the language.
  static final int FOREIGN = 6;

  private final Tongue tongue;
  private final List<Name> names = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> overrides;

  private StateNames(Tongue tongue, Map<String, String> overrides) {
    this.tongue = tongue;
    this.overrides = overrides;
  }

  static List<Name> of(Tongue tongue, List<JsonNode> states, Map<String, String> overrides) {
    StateNames collector = new StateNames(tongue, overrides);
    states.stream().filter(s -> !ended(s)).forEach(collector::add);
    states.stream().filter(StateNames::ended).forEach(collector::add);
    Map<String, String> english = englishNames(states);
    states.forEach(s -> collector.addParent(s, english));
    collector.addTerritories(english);
    return List.copyOf(collector.names);
  }

  /// English names by code: the table's, else CLDR's.
  static Map<String, String> englishNames(List<JsonNode> states) {
    Map<String, String> english = new HashMap<>();
    for (String iso2 : Locale.getISOCountries()) {
      Locale territory = Locale.of("", iso2);
      english.put(territory.getISO3Country(), territory.getDisplayCountry(Locale.ENGLISH));
    }
    for (JsonNode state : states) {
      List<String> names = Json.strings(state.path("names").path("en"));
      if (!names.isEmpty()) {
        english.put(Json.text(state.path("iso3")), names.getFirst());
      }
    }
    return english;
  }

  private static boolean ended(JsonNode state) {
    return ENDED.contains(Json.text(state.path("iso3")));
  }

  private void add(JsonNode state) {
    String code = Json.text(state.path("iso3"));
    Map<String, String> stop = stops(state);
    String english = Json.strings(state.path("names").path("en")).getFirst();
    String lang = tongue.code();
    addAll(Json.strings(state.path("names").path(lang)), code, english, Kind.STATE, stop);
    addAll(Json.strings(state.path("adjectives").path(lang)), code, english, Kind.ADJECTIVE, stop);
    JsonNode demonyms = state.path("demonyms").path(lang);
    for (String gender : List.of("m", "f", "pl")) {
      addAll(Json.strings(demonyms.path(gender)), code, english, Kind.DEMONYM, stop);
    }
    addAll(Json.strings(state.path("capitals").path(lang)), code, english, Kind.METONYM, stop);
    addAll(Json.strings(state.path("metonyms").path(lang)), code, english, Kind.METONYM, stop);
    if (tongue.agglutinative()) {
      // Texts keep foreign spellings of capitals: Azerbaijani "Pyongyang" beside "Pxenyan".
      for (String capital : Json.strings(state.path("capitals").path("en"))) {
        if (capital.length() >= FOREIGN) {
          addAll(List.of(capital), code, english, Kind.METONYM, stop);
        }
      }
      return;
    }
    for (String prefix : Json.strings(state.path("prefixes").path(lang))) {
      if (prefix.endsWith("-") && prefix.length() > 3) {
        addAll(List.of(prefix), code, english, Kind.ADJECTIVE, stop);
      }
    }
  }

  private Map<String, String> stops(JsonNode state) {
    Map<String, String> stops = new HashMap<>();
    for (JsonNode stop : state.path("stop")) {
      if (tongue.code().equals(Json.text(stop.path("lang")))) {
        stops.put(Json.text(stop.path("form")), Json.text(stop.path("level")));
      }
    }
    return stops;
  }

  private void addAll(
      List<String> forms, String code, String english, Kind kind, Map<String, String> stop) {
    for (String form : forms) {
      String level = stop.getOrDefault(form, "");
      String override = overrides.getOrDefault(tongue.fold(form), code);
      if (!DROPPED.contains(level) && override.equals(code)) {
        put(form, new Sense(code, english, kind, "", "", level));
      }
    }
  }

  /// A territory's names mean, as a second reading, the state that the United Nations' resolutions
  /// say it belongs to.
  private void addParent(JsonNode state, Map<String, String> english) {
    String parent = Json.text(state.path("territory_of"));
    if (parent.isEmpty()) {
      return;
    }
    Sense sense = new Sense(parent, english.getOrDefault(parent, parent), Kind.STATE, "", "", "");
    for (String form : Json.strings(state.path("names").path(tongue.code()))) {
      if (!overrides.containsKey(tongue.fold(form))) {
        List<String> tokens = Tokenizer.tokens(form, tongue).stream().map(Token::folded).toList();
        names.add(new Name(form, tokens, sense));
      }
    }
  }

  private void addTerritories(Map<String, String> english) {
    for (String iso2 : Locale.getISOCountries()) {
      Locale territory = Locale.of("", iso2);
      String code = territory.getISO3Country();
      String form = territory.getDisplayCountry(tongue.locale());
      if (overrides.getOrDefault(tongue.fold(form), code).equals(code)) {
        put(form, new Sense(code, english.getOrDefault(code, form), Kind.STATE, "", "", "case"));
      }
    }
  }

  private void put(String form, Sense sense) {
    List<String> tokens = Tokenizer.tokens(form, tongue).stream().map(Token::folded).toList();
    // The first state listed keeps a shared form: present states come before ended ones.
    if (!tokens.isEmpty()
        && taken.add(String.join(" ", tokens) + "|" + form.equals(tongue.fold(form)))) {
      names.add(new Name(form, tokens, sense));
    }
  }
}
