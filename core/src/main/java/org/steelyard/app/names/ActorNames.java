package org.steelyard.app.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.steelyard.app.console.Nearest;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.Json;
import org.steelyard.language.Table;
import tools.jackson.databind.JsonNode;

/// Finds actors by what people type: `AZE`, `az`, `Azerbaijan`, `Азербайджан`, `NATO`.
///
/// Tables: `data/actors/states.jsonl`, `data/actors/organisations.jsonl`; two-letter codes from
/// ISO 3166 as Java has them. A name that two actors share belongs to the one listed first; codes
/// win over names, states over organisations.
public final class ActorNames {
  /// Codes of ours where the table uses an acronym that is read otherwise elsewhere.
  private static final Map<String, String> OURS = Map.of("EU", "EUU", "UN", "UNO");

  private final Map<String, Resolution.Known> states = new LinkedHashMap<>();
  private final Map<String, Resolution.Known> all = new LinkedHashMap<>();

  private ActorNames() {}

  /// Names of the class path's tables; each table is read when first needed.
  public static ActorNames load() {
    return new ActorNames();
  }

  private Map<String, Resolution.Known> states() {
    if (states.isEmpty()) {
      List<JsonNode> rows = rows("data/actors/states.jsonl");
      rows.forEach(row -> add(states, known(row, row.path("iso3").asString()), List.of()));
      for (String two : Locale.getISOCountries()) {
        String three = Locale.of("", two).getISO3Country();
        Resolution.Known state = states.get(Fold.fold(three));
        if (state != null) {
          states.putIfAbsent(Fold.fold(two), state);
        }
      }
      rows.forEach(row -> add(states, known(row, row.path("iso3").asString()), localNames(row)));
    }
    return states;
  }

  /// States and organisations; organisations are read when first asked for.
  private Map<String, Resolution.Known> all() {
    if (all.isEmpty()) {
      all.putAll(states());
      for (JsonNode row : rows("data/actors/organisations.jsonl")) {
        String id = row.path("id").asString();
        List<String> local = localNames(row);
        local.add(id);
        add(all, known(row, OURS.getOrDefault(id, id)), local);
      }
    }
    return all;
  }

  /// The state that `typed` names.
  public Resolution state(String typed) {
    return resolve(states(), typed);
  }

  /// The state or organisation that `typed` names.
  public Resolution actor(String typed) {
    Resolution state = resolve(states(), typed);
    return state instanceof Resolution.Known ? state : resolve(all(), typed);
  }

  /// The code of the state that `typed` names.
  ///
  /// @throws UserError with suggestions where it names none
  public String requireState(String typed) {
    return iso3(typed) ? typed : require(state(typed), "state", "./steelyard brief AZE").code();
  }

  /// The code of the state or organisation that `typed` names.
  ///
  /// @throws UserError with suggestions where it names none
  public String requireActor(String typed) {
    return iso3(typed)
        ? typed
        : require(actor(typed), "state or organisation", "./steelyard show dyad AZE RUS").code();
  }

  /// Whether it is a code of ISO 3166-1 already, so that no table need be read.
  private static boolean iso3(String typed) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(typed);
  }

  private static Resolution.Known require(Resolution found, String kind, String example) {
    return switch (found) {
      case Resolution.Known known -> known;
      case Resolution.Unknown(String typed, List<Resolution.Known> near) ->
          throw near.isEmpty()
              ? UserError.usage(
                  "There is no " + kind + " '" + typed + "'.",
                  "give a three-letter code or an English name, for example " + example + "?")
              : UserError.usage(
                  "There is no " + kind + " '" + typed + "'. Did you mean " + list(near) + "?",
                  "give the three-letter code: it is never ambiguous.");
    };
  }

  private static String list(List<Resolution.Known> near) {
    return String.join(" or ", near.stream().map(Resolution.Known::toString).toList());
  }

  private static Resolution resolve(Map<String, Resolution.Known> actors, String typed) {
    String folded = Fold.fold(typed);
    Resolution.Known exact = actors.get(folded);
    if (exact != null) {
      return exact;
    }
    Set<Resolution.Known> near = new LinkedHashSet<>();
    for (String name : Nearest.to(folded, actors.keySet())) {
      near.add(Objects.requireNonNull(actors.get(name)));
    }
    return new Resolution.Unknown(typed, new ArrayList<>(near));
  }

  private static void add(
      Map<String, Resolution.Known> actors, Resolution.Known actor, List<String> local) {
    actors.putIfAbsent(Fold.fold(actor.code()), actor);
    for (String name : local) {
      actors.putIfAbsent(Fold.fold(name), actor);
    }
  }

  private static Resolution.Known known(JsonNode row, String code) {
    return new Resolution.Known(code, row.path("names").path("en").path(0).asString(code));
  }

  private static List<String> localNames(JsonNode row) {
    List<String> names = new ArrayList<>();
    for (JsonNode language : row.path("names")) {
      language.forEach(name -> names.add(name.asString()));
    }
    return names;
  }

  private static List<JsonNode> rows(String path) {
    return Table.text(path).lines().filter(l -> !l.isBlank()).map(Json::parse).toList();
  }
}
