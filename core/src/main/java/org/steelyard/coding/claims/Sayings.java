package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.language.Sieve;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;

/// What the tables of `data/lexicon/speech-<code>.tsv` add to a language's word classes: further
/// verbs of saying, forms and endings of the future, endings of reported clauses.
final class Sayings {
  private static final Map<Tongue, Sayings> LOADED = load();

  /// Most words of a verb of saying.
  private static final int PHRASE = 3;

  private final Map<String, String> verbs = new HashMap<>();

  /// First words of [#verbs].
  private final Sieve opening;

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Set<String> future = new HashSet<>();
  private final List<String> futureEndings = new ArrayList<>();
  private final List<String> noFuture = new ArrayList<>();
  private final List<String> nominalEndings = new ArrayList<>();

  private Sayings(Tongue tongue) {
    String path = "data/lexicon/speech-" + tongue.code() + ".tsv";
    for (String[] row : tongue == Tongue.EN ? List.<String[]>of() : Table.rows(path, 3)) {
      String form = tongue.fold(row[1]);
      switch (row[0]) {
        case "verb", "verb-phrase" -> verbs.put(form, row[2].isEmpty() ? "neutral" : row[2]);
        case "future" -> future.add(form);
        case "future-ending" -> futureEndings.add(form);
        case "no-future" -> noFuture.add(form);
        case "nominal-ending" -> nominalEndings.add(form);
        default -> classes.computeIfAbsent(row[0], k -> new HashSet<>()).add(form);
      }
    }
    opening = Sieve.of(verbs.keySet().stream().map(form -> form.split(" ", -1)[0]).toList());
  }

  private static Map<Tongue, Sayings> load() {
    Map<Tongue, Sayings> all = new EnumMap<>(Tongue.class);
    for (Tongue tongue : Tongue.values()) {
      all.put(tongue, new Sayings(tongue));
    }
    return all;
  }

  /// The tables of `tongue`.
  static Sayings of(Tongue tongue) {
    Sayings sayings = LOADED.get(tongue);
    if (sayings == null) {
      throw new IllegalStateException(tongue + " has no table of speech.");
    }
    return sayings;
  }

  /// Verbs of saying among `tokens`, in order: those of the word class and further ones.
  List<Hit> verbs(List<Token> tokens, Words words) {
    List<Hit> hits = new ArrayList<>(Phrases.find(tokens, words, "speech-verb"));
    for (int i = 0; i < tokens.size(); i++) {
      if (!opening.passes(tokens.get(i).folded().hashCode())) {
        continue;
      }
      String form = "";
      for (int end = i + 1; end <= Math.min(tokens.size(), i + PHRASE); end++) {
        form = form.isEmpty() ? tokens.get(i).folded() : form + " " + tokens.get(end - 1).folded();
        String stance = verbs.get(form);
        if (stance != null) {
          hits.add(new Hit(i, end, form, stance));
        }
      }
    }
    hits.addAll(Views.of(words.tongue()).find("verb", tokens));
    hits.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return hits;
  }

  /// Whether a word is a form of the future tense.
  boolean future(String folded) {
    if (future.contains(folded)) {
      return true;
    }
    boolean other = noFuture.stream().anyMatch(folded::startsWith);
    return !other && futureEndings.stream().anyMatch(ending -> folded.indexOf(ending) > 1);
  }

  /// Whether a word says that something may be.
  boolean perhaps(String folded) {
    return in("modal", folded) || adverb(folded);
  }

  /// Whether an adverb says so, which says nothing of when.
  boolean adverb(String folded) {
    return in("perhaps", folded);
  }

  /// Whether a word begins a relative clause.
  boolean relative(String folded) {
    return in("relative", folded);
  }

  /// Whether a word governs the one before it, which is then no subject: `qarşı`, `ile`.
  boolean governs(String folded) {
    return in("postposition", folded);
  }

  private boolean in(String name, String folded) {
    Set<String> forms = classes.get(name);
    return forms != null && forms.contains(folded);
  }

  /// Whether a word ends a reported clause that has become a noun: `olduğunu`.
  boolean nominal(String folded) {
    return nominalEndings.stream().anyMatch(folded::endsWith);
  }
}
