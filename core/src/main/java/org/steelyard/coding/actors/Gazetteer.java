package org.steelyard.coding.actors;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.steelyard.language.Lemmatiser;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.model.When;

/// All names of one language: states, organisations, people and offices.
final class Gazetteer {
  /// A surname of an office holder.
  ///
  /// @param weak whether alone it may be another word or anybody's given name: `Son`, `Martin`
  record Surname(People.Holder holder, boolean weak) {}

  /// Longest surname, in UTF-16 units, that is weak.
  private static final int SHORT = 3;

  private static final List<String> FORMER = List.of("former_modifier");
  private static final List<String> MODIFIERS =
      List.of("former_modifier", "acting_modifier", "elect_modifier", "deputy_modifier");

  private final People people;
  private final NameIndex<Name> actors;
  private final NameIndex<People.Holder> fullNames;
  private final NameIndex<Surname> surnames;
  private final NameIndex<String> offices;
  private final NameIndex<String> former;
  private final NameIndex<String> organs;

  /// Answers of [#plain] by form.
  private final ConcurrentHashMap<String, Boolean> plain = new ConcurrentHashMap<>();

  private Gazetteer(Tongue tongue, Lemmatiser rules, People people) {
    this.people = people;
    this.actors = new NameIndex<>(tongue, rules);
    this.fullNames = new NameIndex<>(tongue, rules, true);
    this.surnames = new NameIndex<>(tongue, rules, true);
    this.offices = new NameIndex<>(tongue, rules);
    this.former = new NameIndex<>(tongue, rules);
    this.organs = new NameIndex<>(tongue, rules);
  }

  static Gazetteer of(Tongue tongue, ActorTables tables, Lemmatiser rules) {
    People people = tables.people(tongue);
    Gazetteer gazetteer = new Gazetteer(tongue, rules, people);
    for (Name name : tables.names(tongue)) {
      String acronym = name.acronym() ? firstToken(name.surface(), tongue) : "";
      gazetteer.actors.add(name.tokens(), acronym, name.capital(), name);
    }
    addPeople(people.byFullName(), gazetteer.fullNames);
    people
        .bySurname()
        .forEach(
            (name, holders) -> {
              List<String> parts = List.of(name.split(" ", -1));
              boolean weak = weak(parts, people);
              holders.forEach(
                  holder -> gazetteer.surnames.add(parts, "", true, new Surname(holder, weak)));
            });
    for (Map.Entry<String, List<String>> office : tables.offices(tongue).entrySet()) {
      NameIndex<String> index =
          FORMER.contains(office.getKey()) ? gazetteer.former : gazetteer.offices;
      if (MODIFIERS.contains(office.getKey()) && !FORMER.contains(office.getKey())) {
        continue;
      }
      for (String form : office.getValue()) {
        List<String> tokens = tokens(form, tongue);
        if (!tokens.isEmpty() && !tokens.getLast().equals("-")) {
          index.add(tokens, "", false, office.getKey());
        }
      }
    }
    tables
        .organs(tongue)
        .forEach(
            (sector, forms) ->
                forms.forEach(
                    form -> gazetteer.organs.add(tokens(form, tongue), "", false, sector)));
    gazetteer.actors.freeze();
    gazetteer.fullNames.freeze();
    gazetteer.surnames.freeze();
    gazetteer.offices.freeze();
    gazetteer.former.freeze();
    gazetteer.organs.freeze();
    return gazetteer;
  }

  private static boolean weak(List<String> surname, People people) {
    String only = surname.size() == 1 ? surname.getFirst() : "";
    return !only.isEmpty() && (only.length() <= SHORT || people.given().contains(only));
  }

  private static List<String> tokens(String form, Tongue tongue) {
    return Tokenizer.tokens(form, tongue).stream().map(Token::folded).toList();
  }

  private static String firstToken(String surface, Tongue tongue) {
    return Tokenizer.tokens(surface, tongue).getFirst().text();
  }

  private static void addPeople(
      Map<String, List<People.Holder>> people, NameIndex<People.Holder> index) {
    people.forEach(
        (name, holders) ->
            holders.forEach(holder -> index.add(List.of(name.split(" ", -1)), "", true, holder)));
  }

  /// Whether neither an actor's name nor an office can begin with `token`, as with most words:
  /// one look-up instead of one in each index.
  boolean plain(Token token) {
    String form = token.folded();
    Boolean known = plain.get(form);
    if (known == null) {
      known = !actors.knows(form) && !offices.knows(form);
      if (plain.size() > Lemmatiser.CACHE_LIMIT) {
        plain.clear();
      }
      plain.put(form, known);
    }
    return known;
  }

  /// What can begin at token `i`: actors' names.
  List<NameIndex.Hit<Name>> actors(List<Token> tokens, int i) {
    return actors.at(tokens, i);
  }

  /// People whose full name begins at token `i`.
  List<NameIndex.Hit<People.Holder>> fullNames(List<Token> tokens, int i) {
    return fullNames.at(tokens, i);
  }

  /// People whose surname begins at token `i`.
  List<NameIndex.Hit<Surname>> surnames(List<Token> tokens, int i) {
    return surnames.at(tokens, i);
  }

  /// Offices that begin at token `i`; one form can stand for several.
  List<NameIndex.Hit<String>> offices(List<Token> tokens, int i) {
    return offices.at(tokens, i);
  }

  /// Words for organs of a state that begin at token `i`; the value is their sector.
  List<NameIndex.Hit<String>> organs(List<Token> tokens, int i) {
    return organs.at(tokens, i);
  }

  /// Who held an office of `code` when a document was published; empty where that is not known.
  String holder(String code, String office, When published) {
    return published.known() ? people.holder(code, office, published.middle()) : "";
  }

  /// Whether token `i` says "former".
  boolean former(List<Token> tokens, int i) {
    return i >= 0 && !former.at(tokens, i).isEmpty();
  }
}
