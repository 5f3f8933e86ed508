package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.language.Lemmatiser;
import org.steelyard.language.Sieve;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.PloverType;

/// The predicates of one language (`data/lexicon/<code>.tsv`) and where they occur in a sentence.
///
/// An entry's words are looked for in order; between two of them at most [#GAP] other words may
/// stand, but no punctuation. A hit that a longer hit covers is dropped.
final class Lexicon {
  private static final int GAP = 2;
  private static final int FREE = 3;

  /// Stands for the second word of an entry of one word; no word has this hash.
  private static final int ALONE = 0;

  /// Entries with the same first word, in the table's order, each with the hash of its second
  /// word, without which it need not be tried. The hashes lie side by side, since most are in
  /// vain.
  private static final class Group {
    private final List<Predicate> predicates = new ArrayList<>();
    private int[] seconds = {};

    void add(Predicate predicate) {
      predicates.add(predicate);
      seconds = Arrays.copyOf(seconds, predicates.size());
      seconds[predicates.size() - 1] = second(predicate);
    }

    private static int second(Predicate predicate) {
      for (String word : predicate.tokens().subList(1, predicate.tokens().size())) {
        if (!word.equals("*")) {
          return word.hashCode();
        }
      }
      return ALONE;
    }
  }

  private final Map<String, Group> byFirst = new HashMap<>();
  private final Lemmatiser lemmatiser;
  private final Words words;

  private Lexicon(Lemmatiser lemmatiser, Words words) {
    this.lemmatiser = lemmatiser;
    this.words = words;
  }

  static Lexicon load(Tongue tongue, Words words) {
    List<Predicate> predicates = new ArrayList<>();
    Set<String> vocabulary = new HashSet<>();
    boolean framed = tongue != Tongue.EN;
    List<String[]> rows = new ArrayList<>();
    for (String file : List.of("", "-more", "-wide")) {
      String path = "data/lexicon/" + tongue.code() + file + ".tsv";
      if (Table.exists(path)) {
        rows.addAll(Table.rows(path, framed ? 6 : 5));
      }
    }
    for (String[] row : rows) {
      if (row[0].equals("type")) {
        continue;
      }
      List<String> tokens = Tokenizer.tokens(row[1], tongue).stream().map(Token::folded).toList();
      if (tokens.isEmpty() || tokens.getFirst().equals("*")) {
        continue;
      }
      String weight = framed ? row[5] : row[4];
      String frame = framed && !row[4].equals("-") ? row[4] : "";
      predicates.add(
          new Predicate(
              tongue.code() + ":" + row[0] + ":" + row[1],
              PloverType.valueOf(row[0]),
              tokens,
              row[2],
              row[3],
              frame,
              Double.parseDouble(weight)));
      vocabulary.addAll(tokens);
    }
    Lexicon lexicon = new Lexicon(Lemmatiser.load(tongue, vocabulary), words);
    for (Predicate predicate : predicates) {
      lexicon
          .byFirst
          .computeIfAbsent(predicate.tokens().getFirst(), k -> new Group())
          .add(predicate);
    }
    return lexicon;
  }

  /// Known citation forms of each token.
  List<List<String>> lemmas(List<Token> tokens) {
    List<List<String>> lemmas = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      boolean plain = token.word() && !function(token.folded());
      lemmas.add(plain ? lemmatiser.lemmas(token.folded()) : List.of(token.folded()));
    }
    return lemmas;
  }

  /// Words of grammar are no forms of verbs, though their endings may look so: Turkish `arasında`
  /// (between) is not from `aramak` (to call).
  private boolean function(String folded) {
    return words.tongue().agglutinative()
        && (words.is("stopword", folded)
            || words.is("preposition-target", folded)
            || words.is("between", folded)
            || words.is("by-agent", folded)
            || words.is("clause-boundary", folded));
  }

  /// Predicates in order of their first token.
  List<Predicate.Hit> hits(List<Token> tokens, List<List<String>> lemmas) {
    List<Predicate.Hit> hits = new ArrayList<>();
    Sieve present = new Sieve(tokens.size() * 2);
    present.add(ALONE);
    for (int i = 0; i < tokens.size(); i++) {
      present.add(tokens.get(i).folded().hashCode());
      lemmas.get(i).forEach(lemma -> present.add(lemma.hashCode()));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).word()) {
        continue;
      }
      for (String lemma : lemmas.get(i)) {
        Group group = byFirst.get(lemma);
        for (int n = 0; group != null && n < group.seconds.length; n++) {
          if (present.passes(group.seconds[n])) {
            Predicate predicate = group.predicates.get(n);
            int end = match(predicate, tokens, lemmas, i);
            if (end > i) {
              hits.add(new Predicate.Hit(i, end, predicate));
            }
          }
        }
      }
    }
    return longest(hits);
  }

  private static int match(
      Predicate predicate, List<Token> tokens, List<List<String>> lemmas, int start) {
    int at = start + 1;
    int gap = GAP;
    List<String> parts = predicate.tokens();
    for (int n = 1; n < parts.size(); n++) {
      String wanted = parts.get(n);
      if (wanted.equals("*")) {
        gap = FREE;
        continue;
      }
      int found = -1;
      for (int k = at; k < tokens.size() && k - at <= gap; k++) {
        if (lemmas.get(k).contains(wanted) || tokens.get(k).folded().equals(wanted)) {
          found = k;
          break;
        }
        if (tokens.get(k).kind() == Token.Kind.PUNCTUATION && !tokens.get(k).text().equals("-")) {
          break;
        }
      }
      if (found < 0) {
        return -1;
      }
      at = found + 1;
      gap = GAP;
    }
    return at;
  }

  /// Drops hits that a longer hit, with more words of its own, covers. `hits` stand in order of
  /// their first token, so that one sweep knows how far each number of words has reached.
  private static List<Predicate.Hit> longest(List<Predicate.Hit> hits) {
    int most = 0;
    for (Predicate.Hit hit : hits) {
      most = Math.max(most, hit.predicate().tokens().size());
    }
    int[] reach = new int[most + 1];
    List<Predicate.Hit> kept = new ArrayList<>();
    int next = 0;
    for (Predicate.Hit hit : hits) {
      while (next < hits.size() && hits.get(next).first() <= hit.first()) {
        Predicate.Hit seen = hits.get(next++);
        int size = seen.predicate().tokens().size();
        reach[size] = Math.max(reach[size], seen.end());
      }
      boolean covered = false;
      for (int size = hit.predicate().tokens().size() + 1; size <= most; size++) {
        covered |= reach[size] >= hit.end();
      }
      if (!covered) {
        kept.add(hit);
      }
    }
    return kept;
  }
}
