package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Our first name of each state in five languages against the one that the Java runtime has
/// from CLDR. Case, apostrophes, dots, dashes, `&` and `St.` do not count. A name `differ`s
/// where CLDR's is another of our names, and only one has it where it is not.
final class StateNamesCheck {
  private StateNamesCheck() {}

  static Compared run() {
    Map<String, Locale> countries = new HashMap<>();
    for (String country : Locale.getISOCountries()) {
      Locale locale = Locale.of("", country);
      countries.put(locale.getISO3Country(), locale);
    }
    int agree = 0;
    List<String> differ = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String language : List.of("en", "uk", "ru", "az", "tr")) {
      for (JsonNode state : Json.rows("states")) {
        String code = Json.text(state.path("iso3"));
        Locale country = countries.get(code);
        if (country == null) {
          continue;
        }
        String theirs = country.getDisplayCountry(Locale.of(language));
        List<String> ours = Json.strings(state.path("names").path(language));
        String line = language + " " + code + " | " + ours.getFirst() + " | " + theirs;
        if (plain(ours.getFirst()).equals(plain(theirs))) {
          agree++;
        } else if (ours.stream().anyMatch(name -> plain(name).equals(plain(theirs)))) {
          differ.add(line);
        } else {
          missing.add(line);
        }
      }
    }
    return new Compared("names of states", agree, differ, missing);
  }

  private static String plain(String name) {
    String words = name.replace("&", "and").replace("St.", "Saint").replace('ё', 'е');
    StringBuilder letters = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.MODIFIER_LETTER && Character.isLetter(c))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
