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

/// Names of international organisations and formats. An organ speaks for its organisation: the
/// Security Council's code is `UNO`. Treaties are no actors and are left out.
final class OrganisationNames {
  private static final Map<String, String> OURS = Map.of("EU", "EUU", "UN", "UNO");

  private OrganisationNames() {}

  static List<Name> of(Tongue tongue, List<JsonNode> organisations) {
    Map<String, String> parents = new HashMap<>();
    organisations.forEach(o -> parents.put(Json.text(o.path("id")), Json.text(o.path("parent"))));
    List<Name> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (JsonNode organisation : organisations) {
      if (Json.text(organisation.path("kind")).equals("treaty")) {
        continue;
      }
      String id = Json.text(organisation.path("id"));
      Sense sense =
          new Sense(
              code(id, parents),
              Json.strings(organisation.path("names").path("en")).getFirst(),
              Kind.ORGANISATION,
              Json.text(organisation.path("kind")).equals("format") ? MentionFinder.FORMAT : "",
              id,
              "");
      List<String> forms = new ArrayList<>();
      forms.addAll(Json.strings(organisation.path("names").path(tongue.code())));
      forms.addAll(Json.strings(organisation.path("acronyms").path(tongue.code())));
      forms.removeIf(form -> unsafe(form, organisation, tongue));
      for (String form : forms) {
        List<String> tokens = Tokenizer.tokens(form, tongue).stream().map(Token::folded).toList();
        if (!tokens.isEmpty() && taken.add(String.join(" ", tokens))) {
          names.add(new Name(form, tokens, sense));
        }
      }
    }
    return names;
  }

  /// The actor code of an organisation: its topmost parent's, with ours for the EU and the UN,
  /// and
  /// `_ORG` added where a state has the same three letters (NAM is Namibia).
  static String code(String id, Map<String, String> parents) {
    String top = id;
    String parent = parents.getOrDefault(top, "");
    while (!parent.isEmpty()) {
      top = parent;
      parent = parents.getOrDefault(top, "");
    }
    String code = OURS.getOrDefault(top, top);
    return states().contains(code) ? code + "_ORG" : code;
  }

  private static Set<String> states() {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  }

  /// Names that mean something else more often: generic words, and two-letter acronyms other
  /// than
  /// those of the European Union and the United Nations.
  private static boolean unsafe(String form, JsonNode organisation, Tongue tongue) {
    String id = Json.text(organisation.path("id"));
    for (JsonNode ambiguous : organisation.path("ambiguous_names")) {
      boolean same =
          tongue.code().equals(Json.text(ambiguous.path("lang")))
              && form.equals(Json.text(ambiguous.path("name")));
      String why = Json.text(ambiguous.path("why"));
      if (same && (why.equals("generic") || (why.equals("two letters") && !OURS.containsKey(id)))) {
        return true;
      }
    }
    return form.length() < 2;
  }
}
