package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.language.Lemmatiser;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;

/// Looks names up in running text, in whatever case they stand.
///
/// A name of one word matches a form that ending rules bring back to it. Of a name of several
/// words
/// each must share a possible citation form with the text's word, so that `Російської
/// Федерації`
/// finds `Російська Федерація`. In agglutinative languages only the last word carries endings.
final class NameIndex<V> {
  /// A name found: token indices, half-open, and what it stands for.
  record Hit<V>(int first, int end, V value) {}

  private record Entry<V>(List<Set<String>> keys, String acronym, boolean capital, V value) {}

  private static final int SHORT = 4;

  /// Last letters of names that Russian does not decline; Ukrainian does decline those in `-ко`.
  private static final String STIFF = "оеиуюэіїє";

  /// Azerbaijani case endings after a consonant.
  private static final Set<String> CASES =
      Set.of(
          "i", "ı", "u", "ü", "in", "ın", "un", "ün", "ə", "a", "də", "da", "dən", "dan", "lə",
          "la");

  private final boolean people;

  private final Tongue tongue;
  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final Lemmatiser rules;
  private Lemmatiser lemmatiser;

  /// An index of anything but people.
  NameIndex(Tongue tongue, Lemmatiser rules) {
    this(tongue, rules, false);
  }

  /// @param people whether the names are people's: those take endings by stricter rules
  NameIndex(Tongue tongue, Lemmatiser rules, boolean people) {
    this.people = people;
    this.tongue = tongue;
    this.rules = rules;
    this.lemmatiser = rules;
  }

  /// Adds a name.
  ///
  /// @param tokens folded tokens of its citation form
  /// @param acronym its first token where the text must show it in the same capitals, else
  /// empty
  /// @param capital whether the text must begin it with a capital
  void add(List<String> tokens, String acronym, boolean capital, V value) {
    List<Set<String>> keys = new ArrayList<>();
    for (String dotted : tokens) {
      String token = undotted(dotted);
      Set<String> key = new LinkedHashSet<>(List.of(token));
      if (tokens.size() > 1 && !tongue.agglutinative() && token.length() > 3) {
        key.addAll(rules.candidates(token));
      }
      vocabulary.addAll(key);
      keys.add(key);
    }
    Entry<V> entry = new Entry<>(keys, acronym, capital, value);
    for (String first : keys.getFirst()) {
      byFirst.computeIfAbsent(first, k -> new ArrayList<>(1)).add(entry);
    }
  }

  /// Ends building.
  NameIndex<V> freeze() {
    lemmatiser = rules.with(vocabulary);
    return this;
  }

  /// Whether a name may begin with the folded token `form`.
  boolean knows(String form) {
    return !lemmatiser.lemmas(undotted(form)).isEmpty();
  }

  /// The longest names that begin at token `i`; several where one form stands for several.
  List<Hit<V>> at(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.PUNCTUATION) {
      return List.of();
    }
    List<String> lemmas = lemmatiser.lemmas(undotted(token.folded()));
    if (lemmas.isEmpty()) {
      return List.of();
    }
    List<Hit<V>> best = new ArrayList<>();
    // By identity: an entry is a table's row, and its content is long to hash.
    Set<Entry<V>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean capitals = false;
    for (String lemma : lemmas) {
      for (Entry<V> entry : byFirst.getOrDefault(lemma, List.of())) {
        if (!seen.add(entry)
            || !written(entry, token)
            || !whole(lemma, entry, token, i > 0)
            || !matches(entry, tokens, i)) {
          continue;
        }
        int end = i + entry.keys().size();
        if (!best.isEmpty() && end > best.getFirst().end()) {
          best.clear();
        }
        if (best.isEmpty() || end == best.getFirst().end()) {
          // Written in capitals it is the acronym first: ГУАМ is not Guam.
          boolean acronym = !entry.acronym().isEmpty() && !capitals;
          capitals |= acronym;
          best.add(acronym ? 0 : best.size(), new Hit<>(i, end, entry.value()));
        }
      }
    }
    return best;
  }

  /// Short names take endings only after an apostrophe: Turkish `sanayi` (industry) is not a case
  /// of Sana. So do all names of people in Turkish; in Russian and Ukrainian those that end in
  /// a vowel like `Martino` have no cases, so `Мартина` is not one of theirs. An Azerbaijani
  /// surname that begins a sentence may be another word: `Kimin` is "whose".
  private boolean whole(String lemma, Entry<V> entry, Token token, boolean inner) {
    if (tongue.agglutinative() && abstracted(lemma, undotted(token.folded()))) {
      return false;
    }
    if (people && !tongue.agglutinative()) {
      String form = undotted(token.folded());
      // The rules know peoples: `татар` is of `татарин`. No `Север` is of a Mr Северин.
      return form.equals(lemma) || (!stiff(lemma) && !lemma.equals(form + "ин"));
    }
    if (people && tongue == Tongue.TR) {
      return unsuffixed(lemma, token);
    }
    if (!tongue.agglutinative()
        || !entry.capital()
        || lemma.length() > (tongue == Tongue.TR ? SHORT : SHORT - 1)) {
      return true;
    }
    return unsuffixed(lemma, token)
        || (tongue == Tongue.AZ && (!people || inner) && cased(lemma, token));
  }

  /// Azerbaijani writes case endings without an apostrophe: `Çini`, `Çindən`.
  private static boolean cased(String lemma, Token token) {
    String form = undotted(token.folded());
    return form.startsWith(lemma) && CASES.contains(form.substring(lemma.length()));
  }

  /// Turkish `bakanlık` is no `bakan`, nor `krallık` a `kral`: the ending makes an abstract noun.
  private static boolean abstracted(String lemma, String form) {
    int n = lemma.length();
    return form.length() >= n + 3
        && form.startsWith(lemma)
        && form.charAt(n) == 'l'
        && "iıuü".indexOf(form.charAt(n + 1)) >= 0
        && "kqğy".indexOf(form.charAt(n + 2)) >= 0;
  }

  private boolean stiff(String lemma) {
    boolean declined = tongue == Tongue.UK && lemma.endsWith("ко");
    return !declined && STIFF.indexOf(lemma.charAt(lemma.length() - 1)) >= 0;
  }

  private static boolean unsuffixed(String lemma, Token token) {
    String form = undotted(token.folded());
    return form.startsWith(lemma)
        && (form.length() == lemma.length() || form.charAt(lemma.length()) == '\'');
  }

  /// `U.N.` is `UN`.
  private static String undotted(String word) {
    return word.length() > 2 && word.indexOf('.') > 0 ? word.replace(".", "") : word;
  }

  private boolean written(Entry<V> entry, Token token) {
    if (!entry.acronym().isEmpty()) {
      return undotted(token.text()).startsWith(undotted(entry.acronym()));
    }
    return !entry.capital() || token.capital();
  }

  private boolean matches(Entry<V> entry, List<Token> tokens, int i) {
    int n = entry.keys().size();
    if (i + n > tokens.size()) {
      return false;
    }
    for (int k = 1; k < n; k++) {
      String form = undotted(tokens.get(i + k).folded());
      if (form.equals("-")
          && tokens.get(i + k).span().start() > tokens.get(i + k - 1).span().end()) {
        return false;
      }
      Set<String> keys = entry.keys().get(k);
      if (!keys.contains(form) && Collections.disjoint(keys, lemmatiser.lemmas(form))) {
        return false;
      }
    }
    return true;
  }
}
