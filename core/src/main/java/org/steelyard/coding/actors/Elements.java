package org.steelyard.coding.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.When;

/// Finds the pieces of mentions in a sentence from left to right, the longest at each place.
final class Elements {
  private final Gazetteer gazetteer;
  private final Words words;

  Elements(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /// Which states a sentence names, found out only where a weak surname asks, and once.
  private final class Context {
    private @Nullable Set<String> codes;

    boolean has(List<Token> tokens, NameIndex.Hit<Gazetteer.Surname> hit, Memory memory) {
      if (!hit.value().weak()) {
        return false;
      }
      Set<String> known = codes;
      if (known == null) {
        known = named(tokens);
        codes = known;
      }
      for (People.Tenure tenure : hit.value().holder().tenures()) {
        if (known.contains(tenure.code()) || memory.mentioned(tenure.code())) {
          return true;
        }
      }
      return false;
    }
  }

  /// Pieces in order; they do not overlap.
  List<Element> find(List<Token> tokens, When published, Memory memory) {
    List<Element> found = new ArrayList<>();
    Context context = new Context();
    int i = 0;
    while (i < tokens.size()) {
      List<Element> here = at(tokens, i, published, memory, found, context);
      if (here.isEmpty()) {
        i++;
      } else {
        Element longest = Collections.max(here, Comparator.comparingInt(Element::end));
        found.add(longest);
        i = longest.end();
      }
    }
    return found;
  }

  private List<Element> at(
      List<Token> tokens,
      int i,
      When published,
      Memory memory,
      List<Element> before,
      Context context) {
    List<Element> here = new ArrayList<>();
    if (!tokens.get(i).word() && tokens.get(i).kind() != Token.Kind.NUMBER) {
      return here;
    }
    boolean plain = gazetteer.plain(tokens.get(i));
    List<NameIndex.Hit<Name>> actors = plain ? List.of() : gazetteer.actors(tokens, i);
    if (!actors.isEmpty() && prefixed(tokens, i)) {
      return here;
    }
    boolean named = personEnds(before, i);
    if (!actors.isEmpty() && (named || !personName(tokens, i, actors.getFirst()))) {
      here.add(
          new Element.ActorName(
              i, actors.getFirst().end(), actors.stream().map(NameIndex.Hit::value).toList()));
    }
    if (tokens.get(i).capital()) {
      here.addAll(people(tokens, i, published, memory, before, context));
    }
    List<NameIndex.Hit<String>> offices = plain ? List.of() : gazetteer.offices(tokens, i);
    if (!offices.isEmpty()) {
      NameIndex.Hit<String> office = offices.getFirst();
      here.add(
          new Element.Office(i, office.end(), office.value(), gazetteer.former(tokens, i - 1)));
    }
    return here;
  }

  /// `post-Soviet`, `anti-Russian`: no actor.
  private boolean prefixed(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).text().equals("-")
        && words.is("name-prefix", tokens.get(i - 2).folded());
  }

  /// Whether a person known ends right before token `i`: what follows is no surname of theirs
  /// (Azerbaijani `Bayden İsrail və Livanı`).
  private static boolean personEnds(List<Element> before, int i) {
    return !before.isEmpty()
        && before.getLast().end() == i
        && before.getLast() instanceof Element.Person;
  }

  /// A name that is also a person's (`Georgia`, `Jordan`) after a given name: `Michael Jordan`.
  private boolean personName(List<Token> tokens, int i, NameIndex.Hit<Name> hit) {
    if (!hit.value().sense().caution().equals("person") || i == 0) {
      return false;
    }
    Token previous = tokens.get(i - 1);
    return previous.word()
        && previous.capital()
        && i > 1
        && gazetteer.actors(tokens, i - 1).isEmpty()
        && gazetteer.offices(tokens, i - 1).isEmpty()
        && previous.text().length() > 2
        && !words.is("stopword", previous.folded());
  }

  private List<Element> people(
      List<Token> tokens,
      int i,
      When published,
      Memory memory,
      List<Element> before,
      Context context) {
    List<NameIndex.Hit<People.Holder>> full = gazetteer.fullNames(tokens, i);
    if (!full.isEmpty()) {
      return List.of(person(full, published));
    }
    Token token = tokens.get(i);
    String base = base(token.folded());
    Memory.Known known = when(tokens, i) ? Memory.Known.NOBODY : memory.named(base);
    if (known.code().isEmpty() && !when(tokens, i)) {
      known = memory.named(stem(base));
    }
    if (!known.code().isEmpty()) {
      return List.of(
          new Element.Person(
              i, i + 1, known.code(), known.name(), known.gender(), known.office(), List.of()));
    }
    List<NameIndex.Hit<Gazetteer.Surname>> surnames = gazetteer.surnames(tokens, i);
    if (surnames.isEmpty()) {
      return List.of();
    }
    int after = surnames.getFirst().end();
    if (after < tokens.size() && continues(tokens, after) && !place(tokens.get(after))) {
      return List.of();
    }
    boolean titled =
        !before.isEmpty()
            && before.getLast().end() == i
            && before.getLast() instanceof Element.Office;
    // All bearers of a weak surname compete once the state of one of them is named.
    boolean placed = titled || surnames.stream().anyMatch(hit -> context.has(tokens, hit, memory));
    List<NameIndex.Hit<People.Holder>> surname =
        surnames.stream()
            .filter(hit -> placed || !hit.value().weak())
            .map(hit -> new NameIndex.Hit<>(hit.first(), hit.end(), hit.value().holder()))
            .toList();
    if (surname.isEmpty()
        || (!titled && (common(token) || (!personEnds(before, i) && otherGivenName(tokens, i))))) {
      return List.of();
    }
    Element.Person person = person(surname, published);
    List<NameIndex.Hit<People.Holder>> fitting =
        surname.stream().filter(hit -> titled || current(hit.value(), published)).toList();
    return fitting.isEmpty()
        ? List.of()
        : List.of(fitting.size() == surname.size() ? person : person(fitting, published));
  }

  /// A capitalised word right after a surname that names nothing else: then the "surname" is a
  /// given name (`Secretary Bush Miller` is not Bush).
  private boolean continues(List<Token> tokens, int i) {
    Token next = tokens.get(i);
    return next.word()
        && next.capital()
        && next.text().length() > 2
        && next.text().codePoints().anyMatch(Character::isLowerCase)
        && !words.is("stopword", next.folded())
        && !words.is("weekday", next.folded())
        && !words.is("month", next.folded())
        && gazetteer.actors(tokens, i).isEmpty()
        && gazetteer.surnames(tokens, i).stream().allMatch(hit -> hit.value().weak())
        && gazetteer.offices(tokens, i).isEmpty()
        && !words.is("speech-verb", next.folded());
  }

  /// The word without an English or Turkic possessive.
  private static String base(String folded) {
    int apostrophe = folded.indexOf('\'');
    return apostrophe > 1 ? folded.substring(0, apostrophe) : folded;
  }

  /// Document names are remembered without their last letter too, so that case endings match.
  static String stem(String folded) {
    return folded.length() > 5 ? folded.substring(0, folded.length() - 1) + "*" : folded;
  }

  /// Codes of all states and organisations that the sentence names.
  private Set<String> named(List<Token> tokens) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      gazetteer.actors(tokens, i).forEach(hit -> codes.add(hit.value().sense().code()));
    }
    return codes;
  }

  /// `in May`, `since May`: a month, whoever is called so.
  private boolean when(List<Token> tokens, int i) {
    return i > 0
        && words.is("month", tokens.get(i).folded())
        && words.is("month-before", tokens.get(i - 1).folded());
  }

  /// A Turkic word in the locative or ablative: a place after a name (`Putin Alyaskada`), for a
  /// surname after a given name would not stand so.
  private boolean place(Token token) {
    String form = token.folded();
    return words.tongue().agglutinative()
        && Stream.of("locative-ending", "ablative-ending")
            .flatMap(name -> words.forms(name).keySet().stream())
            .anyMatch(ending -> form.length() > SHORT + ending.length() && form.endsWith(ending));
  }

  private boolean common(Token token) {
    return words.is("month", token.folded())
        || words.is("weekday", token.folded())
        || (words.tongue() == Tongue.EN && COMMON_ENGLISH.contains(token.folded()));
  }

  /// A capitalised word before the surname that is no known name: then it is somebody else's.
  private boolean otherGivenName(List<Token> tokens, int i) {
    if (i == 0 || !tokens.get(i - 1).word() || !tokens.get(i - 1).capital()) {
      return false;
    }
    Token previous = tokens.get(i - 1);
    return i > 1
        && gazetteer.actors(tokens, i - 1).isEmpty()
        && gazetteer.offices(tokens, i - 1).isEmpty()
        && !words.is("stopword", previous.folded())
        && !TITLES.contains(previous.folded());
  }

  /// Shortest name of a place, in UTF-16 units.
  private static final int SHORT = 2;

  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "sir", "пан", "пані", "господин", "cənab", "sayın", "bay");

  /// Surnames of office holders that are ordinary English words.
  private static final Set<String> COMMON_ENGLISH =
      Set.of(
          "major",
          "straw",
          "fox",
          "hunt",
          "rice",
          "bush",
          "brown",
          "cook",
          "price",
          "short",
          "ford",
          "green",
          "hope",
          "king",
          "long",
          "rose",
          "stone",
          "west",
          "white",
          "wood",
          "young",
          "lew",
          "day",
          "ban",
          "said",
          "hail",
          "park",
          "moon",
          "son",
          "snow",
          "berry",
          "gates",
          "hale",
          "mine",
          "new",
          "roth",
          "bone",
          "page",
          "bright",
          "law",
          "case",
          "best",
          "ten",
          "art",
          "key",
          "henry",
          "jonathan",
          "kenny");

  private static boolean current(People.Holder holder, When published) {
    if (!published.known()) {
      return People.Holder.rank(holder.nearest(LocalDate.of(2100, 1, 1))) < 2;
    }
    return holder.nearest(published.middle()).distance(published.middle()) <= People.AFTERGLOW;
  }

  private static Element.Person person(List<NameIndex.Hit<People.Holder>> hits, When published) {
    LocalDate day = published.known() ? published.middle() : LocalDate.of(2024, 12, 31);
    List<NameIndex.Hit<People.Holder>> ranked =
        hits.stream()
            .sorted(
                Comparator.<NameIndex.Hit<People.Holder>>comparingLong(
                        h -> h.value().nearest(day).distance(day))
                    .thenComparingInt(h -> People.Holder.rank(h.value().nearest(day)))
                    .thenComparing(h -> h.value().name()))
            .toList();
    NameIndex.Hit<People.Holder> best = ranked.getFirst();
    People.Tenure tenure = best.value().nearest(day);
    List<String> others =
        ranked.stream()
            .skip(1)
            .map(h -> h.value().nearest(day).code())
            .filter(code -> !code.equals(tenure.code()))
            .distinct()
            .toList();
    return new Element.Person(
        best.first(),
        best.end(),
        tenure.code(),
        best.value().name(),
        best.value().gender(),
        tenure.office(),
        others);
  }
}
