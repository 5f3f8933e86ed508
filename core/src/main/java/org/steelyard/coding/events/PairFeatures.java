package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// Turns a candidate pair into features: names of facts about the sentence that the model
/// weighs.
///
/// Features that begin with `L` are the same in all languages (types of predicates by place,
/// order
/// and voice); the others carry the language's code. All are present or absent.
final class PairFeatures {
  private static final int AFTER_WINDOW = 10;
  private static final int BEFORE_WINDOW = 6;

  private final Words words;
  private final Set<String> features = new LinkedHashSet<>();
  private final Candidate pair;
  private final Candidate.Range left;
  private final Candidate.Range right;
  private final String order;
  private final String prefix;

  private PairFeatures(Candidate pair, Words words) {
    this.pair = pair;
    this.words = words;
    boolean sourceFirst =
        pair.source().first() != pair.target().first()
            ? pair.source().first() < pair.target().first()
            : pair.source().code().compareTo(pair.target().code()) <= 0;
    this.left = sourceFirst ? pair.source() : pair.target();
    this.right = sourceFirst ? pair.target() : pair.source();
    this.order = sourceFirst ? "ST" : "TS";
    this.prefix = pair.tongue().code() + "|";
  }

  /// Features of `pair`, each once, in a fixed order.
  static List<String> of(Candidate pair, Words words) {
    PairFeatures extractor = new PairFeatures(pair, words);
    extractor.shape();
    extractor.predicates();
    extractor.words();
    extractor.roles();
    return List.copyOf(extractor.features);
  }

  private void shape() {
    features.add("L|order|" + order);
    int gap = Math.max(0, right.first() - left.end());
    features.add("L|gap|" + order + "|" + bucket(gap));
    int between = 0;
    for (Candidate.Range other : pair.others()) {
      if (other.first() >= left.end() && other.end() <= right.first()) {
        between++;
      }
    }
    features.add("L|between|" + Math.min(between, 3));
    features.add("L|kinds|" + pair.source().kind() + ">" + pair.target().kind());
    features.add("L|source|" + pair.source().kind());
    features.add("L|target|" + pair.target().kind());
    int clauses = 0;
    for (int i = left.end(); i < right.first(); i++) {
      if (words.is("clause-boundary", pair.tokens().get(i).folded())) {
        clauses++;
      }
    }
    features.add("L|clauses|" + Math.min(clauses, 2));
    if (gap == 1 || gap == 2) {
      String glue = pair.tokens().get(left.end()).folded();
      if (words.is("and", glue)) {
        features.add("L|coordinated");
      } else if (glue.equals("-") || glue.equals("–")) {
        features.add("L|hyphenated");
      }
    }
    if (left.first() == right.first()) {
      features.add("L|same-words");
    }
  }

  private static String bucket(int gap) {
    if (gap <= 3) {
      return Integer.toString(gap);
    }
    return gap <= 6 ? "6" : gap <= 12 ? "12" : "far";
  }

  private void predicates() {
    Predicate.Hit nearest = null;
    int best = Integer.MAX_VALUE;
    Set<String> types = new LinkedHashSet<>();
    for (Predicate.Hit hit : pair.hits()) {
      if (inside(hit)) {
        continue;
      }
      Predicate predicate = hit.predicate();
      String place = place(hit);
      String voice = voice(hit);
      String type = predicate.type().name();
      boolean strong = predicate.weight() >= 0.75;
      features.add("L|type|" + type);
      features.add(
          "L|at|" + type + "|" + place + "|" + order + "|" + predicate.direction() + voice);
      features.add("L|place|" + type + "|" + place + "|" + order);
      features.add(
          "L|kind|"
              + predicate.kind()
              + "|"
              + place
              + "|"
              + order
              + "|"
              + predicate.direction()
              + voice);
      if (strong) {
        features.add("L|strong|" + type + "|" + place);
      }
      if (predicate.tokens().size() > 1) {
        features.add("L|long|" + type);
      }
      features.add("P|" + predicate.id());
      types.add(type);
      int distance = distance(hit);
      if (distance < best || (distance == best && nearest != null && longer(hit, nearest))) {
        best = distance;
        nearest = hit;
      }
    }
    features.add("L|types|" + Math.min(types.size(), 4));
    if (nearest != null) {
      for (Predicate.Hit hit : pair.hits()) {
        if (hit.first() == nearest.first() && hit.end() == nearest.end()) {
          String type = hit.predicate().type().name();
          features.add("L|near|" + type);
          features.add("L|near|" + type + "|" + place(hit) + "|" + order + "|" + voice(hit));
        }
      }
      features.add("L|reach|" + bucket(best));
    }
  }

  private static boolean longer(Predicate.Hit a, Predicate.Hit b) {
    return a.predicate().tokens().size() > b.predicate().tokens().size();
  }

  private boolean inside(Predicate.Hit hit) {
    return (hit.first() >= left.first() && hit.end() <= left.end())
        || (hit.first() >= right.first() && hit.end() <= right.end());
  }

  /// Before both, between them, or after both.
  private String place(Predicate.Hit hit) {
    if (hit.first() < left.first()) {
      return "before";
    }
    return hit.first() < right.first() ? "mid" : "after";
  }

  /// Words between the predicate and the nearer of the two.
  private int distance(Predicate.Hit hit) {
    return Math.min(distance(hit, left), distance(hit, right));
  }

  private static int distance(Predicate.Hit hit, Candidate.Range range) {
    if (hit.end() <= range.first()) {
      return range.first() - hit.end();
    }
    return hit.first() >= range.end() ? hit.first() - range.end() : 0;
  }

  /// `p` for passive (an auxiliary before it or an agent word after it), `n` negated, `f`
  /// planned.
  private String voice(Predicate.Hit hit) {
    StringBuilder voice = new StringBuilder();
    int from = Math.max(0, hit.first() - 3);
    for (int i = from; i < hit.first(); i++) {
      String folded = pair.tokens().get(i).folded();
      if (words.is("passive-auxiliary", folded)) {
        voice.append('p');
        break;
      }
    }
    for (int i = hit.end(); i < Math.min(pair.tokens().size(), hit.end() + 3); i++) {
      if (words.is("by-agent", pair.tokens().get(i).folded())) {
        voice.append('b');
        break;
      }
    }
    for (int i = from; i < Math.min(pair.tokens().size(), hit.end() + 1); i++) {
      if (words.is("negation", pair.tokens().get(i).folded())) {
        voice.append('n');
        break;
      }
    }
    return voice.toString();
  }

  private void words() {
    List<String> between = cues(left.end(), Math.min(right.first(), left.end() + 25));
    grams("mid", order, between);
    grams(
        "after",
        order,
        cues(right.end(), Math.min(pair.tokens().size(), right.end() + AFTER_WINDOW)));
    grams("before", order, cues(Math.max(0, left.first() - BEFORE_WINDOW), left.first()));
    for (String cue : cues(0, pair.tokens().size())) {
      features.add(prefix + "any|" + cue);
    }
    for (int i = 0; i < pair.tokens().size(); i++) {
      Token token = pair.tokens().get(i);
      if (token.word() && token.folded().length() > 5 && !covered(i)) {
        features.add(prefix + "pre|" + token.folded().substring(0, 5));
      }
    }
  }

  private boolean covered(int i) {
    return (i >= left.first() && i < left.end()) || (i >= right.first() && i < right.end());
  }

  private void grams(String where, String order, List<String> cues) {
    for (int i = 0; i < cues.size(); i++) {
      features.add(prefix + where + "|" + order + "|" + cues.get(i));
      if (i + 1 < cues.size()) {
        features.add(prefix + where + "|" + order + "|" + cues.get(i) + " " + cues.get(i + 1));
      }
    }
  }

  /// Words in citation form where the lexicon knows them; mentions and numbers masked.
  private List<String> cues(int from, int end) {
    List<String> cues = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Token token = pair.tokens().get(i);
      if (covered(i)) {
        continue;
      }
      if (mention(i)) {
        if (cues.isEmpty() || !cues.getLast().equals("#A")) {
          cues.add("#A");
        }
      } else if (token.kind() == Token.Kind.NUMBER) {
        cues.add("#N");
      } else if (token.kind() == Token.Kind.PUNCTUATION) {
        if (token.text().equals(",") || quote(token)) {
          cues.add(quote(token) ? "\"" : ",");
        }
      } else {
        List<String> lemmas = pair.lemmas().get(i);
        cues.add(lemmas.isEmpty() ? token.folded() : lemmas.getLast());
      }
    }
    return cues;
  }

  private static boolean quote(Token token) {
    return "\"“”«»„".contains(token.text());
  }

  private boolean mention(int i) {
    for (Candidate.Range other : pair.others()) {
      if (i >= other.first() && i < other.end()) {
        return true;
      }
    }
    return false;
  }

  /// What stands beside each of the two, and the endings of its last word: case and
  /// preposition.
  private void roles() {
    role("src", pair.source());
    role("tgt", pair.target());
  }

  private void role(String name, Candidate.Range range) {
    if (range.first() == 0) {
      features.add(prefix + name + "-first");
    } else {
      Token previous = pair.tokens().get(range.first() - 1);
      features.add(prefix + name + "-prev|" + previous.folded());
      if (words.is("preposition-target", previous.folded())) {
        features.add("L|" + name + "-preposition");
      }
      if (range.first() > 1) {
        features.add(
            prefix
                + name
                + "-prev2|"
                + pair.tokens().get(range.first() - 2).folded()
                + " "
                + previous.folded());
      }
    }
    if (range.end() < pair.tokens().size()) {
      Token next = pair.tokens().get(range.end());
      List<String> lemmas = pair.lemmas().get(range.end());
      features.add(
          prefix + name + "-next|" + (lemmas.isEmpty() ? next.folded() : lemmas.getLast()));
      if (words.is("speech-verb", next.folded())) {
        features.add("L|" + name + "-speaks");
      }
    } else {
      features.add(prefix + name + "-last");
    }
    String last = pair.tokens().get(range.end() - 1).folded();
    for (int n = 1; n <= 3 && n < last.length(); n++) {
      features.add(prefix + name + "-end|" + last.substring(last.length() - n));
    }
  }
}
