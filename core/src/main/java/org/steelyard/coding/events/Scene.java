package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.WordClass;
import org.steelyard.language.Words;
import org.steelyard.model.PloverType;

/// A sentence made ready for judging pairs: what each token is, counted once for all pairs.
final class Scene {
  private final Tongue tongue;
  private final Tone tone;
  private final List<Token> tokens;
  private final List<List<String>> lemmas;
  private final List<Predicate.Hit> hits;
  private final List<Candidate.Range> ranges;
  private final String[] cues;
  private final String[] codes;
  private final boolean[] quoted;
  private final boolean[] speaks;
  private final boolean[] aims;
  private final boolean[] passive;
  private final boolean[] agent;
  private final boolean[] negated;
  private final boolean[] planned;
  private final boolean[] and;
  private final boolean[] self;
  private final Words words;
  private final Map<String, Integer> tones = new HashMap<>();
  private final int[] clauses;
  private final int[] commas;
  private final int[] speech;
  private final int[] predicates;

  /// @param ranges mentions, of which each pair takes two
  Scene(
      Tongue tongue,
      List<Token> tokens,
      List<List<String>> lemmas,
      List<Predicate.Hit> hits,
      List<Candidate.Range> ranges,
      Words words,
      Tone tone) {
    int n = tokens.size();
    this.tongue = tongue;
    this.words = words;
    this.tone = tone;
    this.tokens = tokens;
    this.lemmas = lemmas;
    this.ranges = List.copyOf(ranges);
    this.codes = new String[n];
    for (Candidate.Range range : ranges) {
      for (int i = range.first(); i < range.end(); i++) {
        codes[i] = range.code().isEmpty() ? "?" : range.code();
      }
    }
    this.hits = new ArrayList<>(hits);
    this.hits.removeIf(this::named);
    this.cues = new String[n];
    this.quoted = new boolean[n];
    this.speaks = new boolean[n];
    this.aims = new boolean[n];
    this.passive = new boolean[n];
    this.agent = new boolean[n];
    this.negated = new boolean[n];
    this.planned = new boolean[n];
    this.and = new boolean[n];
    this.self = new boolean[n];
    this.clauses = new int[n + 1];
    this.commas = new int[n + 1];
    this.speech = new int[n + 1];
    this.predicates = new int[n + 1];
    boolean[] verb = new boolean[n];
    for (Predicate.Hit hit : this.hits) {
      verb[hit.first()] |= hit.predicate().weight() >= 0.5;
    }
    WordClass speaking = words.of("speech-verb");
    WordClass aiming = words.of("preposition-target");
    WordClass passives = words.of("passive-auxiliary");
    WordClass agents = words.of("by-agent");
    WordClass negations = words.of("negation");
    WordClass plans = words.of("planned");
    WordClass ands = words.of("and");
    WordClass selves = words.of("self-pronoun");
    WordClass boundaries = words.of("clause-boundary");
    boolean inside = false;
    int negatives = 0;
    for (int i = 0; i < n; i++) {
      Token token = tokens.get(i);
      String folded = token.folded();
      if (token.kind() == Token.Kind.PUNCTUATION) {
        inside = opens(token.text(), inside);
      }
      quoted[i] = inside;
      cues[i] = cue(i);
      boolean word = token.word();
      if (word) {
        speaks[i] = speaking.is(folded);
        aims[i] = aiming.is(folded);
        passive[i] = passives.is(folded);
        agent[i] = agents.is(folded);
        negated[i] = negations.is(folded);
        planned[i] = plans.is(folded);
        and[i] = ands.is(folded);
        self[i] = selves.is(folded);
      }
      negatives += negated[i] ? 1 : 0;
      boolean boundary = word && boundaries.is(folded);
      clauses[i + 1] = clauses[i] + (boundary ? 1 : 0);
      commas[i + 1] = commas[i] + (folded.equals(",") ? 1 : 0);
      speech[i + 1] = speech[i] + (speaks[i] ? 1 : 0);
      predicates[i + 1] = predicates[i] + (verb[i] ? 1 : 0);
    }
    tones.put("negation", negatives);
    this.hits.addAll(Derived.of(this));
    addTones();
  }

  /// Where words are quoted or somebody speaks, what is said may be an act by its tone alone.
  private void addTones() {
    int at = -1;
    for (int i = 0; i < size() && at < 0; i++) {
      at = speaks[i] ? i : -1;
    }
    for (int i = 0; i < size() && at < 0; i++) {
      at = quoted[i] ? i : -1;
    }
    if (at >= 0 && ranges.size() > 1) {
      for (PloverType type : TONES) {
        hits.add(
            new Predicate.Hit(
                at,
                at + 1,
                new Predicate(
                    tongue.code() + ":" + type + ":(tone)",
                    type,
                    List.of(folded(at)),
                    Predicate.TONE,
                    "st",
                    "",
                    0.5)));
      }
    }
  }

  private static final List<PloverType> TONES =
      List.of(PloverType.ACCUSE, PloverType.REQUEST, PloverType.SUPPORT, PloverType.REJECT);

  /// How many words of a tone (`negative`, `positive`, `ought`, `negation`) the sentence has.
  int tone(String name) {
    return tones.computeIfAbsent(name, n -> tone.count(n, tokens));
  }

  /// Whether token `i` ends like a word class says, for example `negative-ending`.
  boolean ends(int i, String wordClass) {
    String folded = folded(i);
    return words.forms(wordClass).keySet().stream().anyMatch(folded::endsWith);
  }

  boolean self(int i) {
    return self[i];
  }

  private boolean named(Predicate.Hit hit) {
    for (int i = hit.first(); i < hit.end(); i++) {
      if (codes[i] == null) {
        return false;
      }
    }
    return true;
  }

  private static boolean opens(String mark, boolean inside) {
    return switch (mark) {
      case "\"" -> !inside;
      case "“" -> !inside;
      case "«", "„" -> true;
      case "”", "»" -> false;
      default -> inside;
    };
  }

  /// The word in citation form where the lexicon knows it; a mention is `#A`, a number `#N`,
  /// other punctuation than commas and quotation marks nothing.
  private String cue(int i) {
    Token token = tokens.get(i);
    if (codes[i] != null) {
      return "#A";
    }
    return switch (token.kind()) {
      case NUMBER -> "#N";
      case PUNCTUATION ->
          token.text().equals(",") ? "," : "\"“”«»„".contains(token.text()) ? "\"" : "";
      case WORD -> lemmas.get(i).isEmpty() ? token.folded() : lemmas.get(i).getLast();
    };
  }

  Candidate pair(Candidate.Range source, Candidate.Range target) {
    return new Candidate(this, source, target);
  }

  Tongue tongue() {
    return tongue;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  List<Predicate.Hit> hits() {
    return hits;
  }

  List<Candidate.Range> ranges() {
    return ranges;
  }

  String folded(int i) {
    return tokens.get(i).folded();
  }

  String cue(int i, String otherwise) {
    return i < 0 || i >= cues.length ? otherwise : cues[i];
  }

  /// Whether token `i` belongs to a mention.
  boolean mention(int i) {
    return codes[i] != null;
  }

  boolean quoted(int i) {
    return quoted[i];
  }

  boolean speaks(int i) {
    return i >= 0 && i < speaks.length && speaks[i];
  }

  boolean aims(int i) {
    return i >= 0 && i < aims.length && aims[i];
  }

  boolean and(int i) {
    return i >= 0 && i < and.length && and[i];
  }

  /// Whether one of the tokens from `from` to `end` is of the kind asked for.
  boolean passive(int from, int end) {
    return any(passive, from, end);
  }

  boolean agent(int from, int end) {
    return any(agent, from, end);
  }

  boolean negated(int from, int end) {
    return any(negated, from, end);
  }

  boolean planned(int from, int end) {
    return any(planned, from, end);
  }

  private static boolean any(boolean[] flags, int from, int end) {
    for (int i = Math.max(0, from); i < Math.min(flags.length, end); i++) {
      if (flags[i]) {
        return true;
      }
    }
    return false;
  }

  /// Whether two mentions stand in one list: only commas, `and` and other mentions between.
  boolean listed(Candidate.Range a, Candidate.Range b) {
    int from = Math.min(a.end(), b.end());
    int end = Math.max(a.first(), b.first());
    for (int i = from; i < end; i++) {
      if (!mention(i) && !and[i] && !folded(i).equals(",")) {
        return false;
      }
    }
    return from < end;
  }

  /// Index of the last token of `range`; where only the last of a list carries the case, that of
  /// the list: Turkish `İsrail ve İran'a`.
  int cased(Candidate.Range range) {
    int last = range.end() - 1;
    if (tongue.agglutinative()) {
      for (Candidate.Range other : ranges) {
        boolean joined = other.first() > range.end() - 1 && and(other.first() - 1);
        if (joined && other.end() - 1 > last && listed(range, other)) {
          last = other.end() - 1;
        }
      }
    }
    return last;
  }

  int clauses(int from, int end) {
    return count(clauses, from, end);
  }

  int commas(int from, int end) {
    return count(commas, from, end);
  }

  int speech(int from, int end) {
    return count(speech, from, end);
  }

  int predicates(int from, int end) {
    return count(predicates, from, end);
  }

  private static int count(int[] sums, int from, int end) {
    return end <= from ? 0 : sums[end] - sums[from];
  }

  /// How many other actors than the two are mentioned between two tokens.
  int others(int from, int end, String one, String two) {
    int n = 0;
    for (int i = 0; i < ranges.size(); i++) {
      Candidate.Range range = ranges.get(i);
      if (range.first() >= from
          && range.end() <= end
          && !range.code().equals(one)
          && !range.code().equals(two)) {
        n++;
      }
    }
    return n;
  }
}
