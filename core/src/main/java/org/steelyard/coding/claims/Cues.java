package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;

/// Finds verbs of saying and words like `according to`, with the speaker that stands by them.
final class Cues {
  /// Words between a verb and its complementiser: `told the agency that`.
  private static final int ADDRESSEE = 7;

  /// Words between `according to` and the speaker.
  private static final int AFTER_SOURCE = 3;

  /// How far an auxiliary may stand from a verb of saying without complementiser.
  private static final int AUXILIARY = 10;

  /// Most tokens of a closing `..., N told the agency`.
  private static final int TAIL = 16;

  /// Fewest tokens of what is said; one less where there are no articles.
  private static final int SAID = 5;

  private static final Who NOBODY = new Who(Memory.NOBODY, 0, 0, Who.Kind.WORD);

  private static final List<Who> NONE = List.of();

  private static final List<Said> NONE_SAID = List.of();

  /// A speaker and what is said, as token ranges.
  ///
  /// @param first first token of speaker and verb
  /// @param end token after them
  /// @param from first token of what is said
  /// @param to token after it
  /// @param denies whether the speaker denies it
  /// @param rule rule that fired
  record Said(Who who, int first, int end, int from, int to, boolean denies, String rule) {}

  private final int shortest;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Words words;
  private final boolean[] quoted;

  /// How many tokens before each are quoted.
  private final int[] quotedBefore;

  private final List<Who> candidates;
  private final List<Hit> verbs;
  private final List<Hit> sources;

  Cues(Sentence sentence, Words words, boolean[] quoted, List<Who> candidates) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.words = words;
    this.shortest = words.tongue() == Tongue.EN ? SAID : SAID - 1;
    this.quoted = quoted;
    this.candidates = candidates;
    this.quotedBefore = new int[quoted.length + 1];
    for (int i = 0; i < quoted.length; i++) {
      quotedBefore[i + 1] = quotedBefore[i] + (quoted[i] ? 1 : 0);
    }
    boolean[] denied = new boolean[tokens.size() + 1];
    Phrases.find(tokens, words, "negation").forEach(n -> denied[n.end()] = true);
    this.verbs =
        Sayings.of(words.tongue()).verbs(tokens, words).stream()
            .filter(h -> !quoted[h.first()] && !denied[h.first()])
            .toList();
    this.sources =
        Phrases.find(tokens, words, "according-to").stream()
            .filter(h -> !quoted[h.first()])
            .toList();
  }

  /// The speaker of a quotation in or beside this sentence: the surest by any cue, or none.
  List<Said> speakers() {
    List<Said> found = new ArrayList<>();
    for (Hit source : sources) {
      for (Who who : sourceOf(source)) {
        found.add(said(who, source, 0, 0, "claim.direct"));
      }
    }
    for (Hit verb : verbs) {
      for (Who who : speakerOf(verb)) {
        found.add(said(who, verb, 0, 0, "claim.direct"));
      }
    }
    found.sort((a, b) -> a.who().kind().compareTo(b.who().kind()));
    return found;
  }

  /// Whether a verb of saying stands here, so that the last speaker may be meant.
  boolean verb() {
    return !verbs.isEmpty();
  }

  /// Reported speech in this sentence, the surest form only.
  List<Said> reported() {
    for (Hit source : sources) {
      boolean apart = source.first() <= 3 || !tokens.get(source.first() - 1).word();
      for (Who who : apart || words.tongue().agglutinative() ? sourceOf(source) : NONE) {
        Said said = bySource(source, who);
        if (said.to() - said.from() >= shortest) {
          return List.of(said);
        }
      }
    }
    for (Hit verb : verbs) {
      int from = contentAfter(verb);
      if (from > verb.end() - 1 && from < tokens.size()) {
        for (Who who : speakerOf(verb)) {
          int to = contentEnd(from);
          if (to - from >= shortest && who.first() < from) {
            return List.of(said(who, verb, from, to, "claim.that"));
          }
        }
      }
    }
    List<Said> nominal = Nominal.find(tokens, words, quoted, candidates, verbs);
    if (!nominal.isEmpty()) {
      return nominal;
    }
    List<Said> tail = tail();
    return tail.isEmpty() ? stressed() : tail;
  }

  /// `N emphasised the importance of trade`: what is stressed is a noun phrase.
  private List<Said> stressed() {
    for (Hit verb : verbs) {
      int from = verb.end();
      boolean noun =
          verb.value().equals("stress")
              && !words.tongue().agglutinative()
              && from < tokens.size()
              && tokens.get(from).word()
              && !tokens.get(from).capital()
              && !quoted[from];
      for (Who who : noun ? speakerOf(verb) : NONE) {
        int to = contentEnd(from);
        if (to - from >= shortest && who.end() <= verb.first() && sure(who, 1)) {
          return List.of(said(who, verb, from, to, "claim.noun"));
        }
      }
    }
    return NONE_SAID;
  }

  private Said said(Who who, Hit cue, int from, int to, String rule) {
    boolean denies = cue.value().equals("deny");
    int first = Math.min(who.first(), cue.first());
    return new Said(who, first, Math.max(who.end(), cue.end()), from, to, denies, rule);
  }

  /// Content of `according to N, ...` and of `..., according to N`.
  private Said bySource(Hit source, Who who) {
    int end = Math.max(source.end(), who.end());
    int first = Math.min(source.first(), who.first());
    int from = end;
    while (from < tokens.size() && !mark(from, ",:")) {
      from++;
    }
    boolean within = first > 1 && mark(first - 1, ",—–") && mark(end, ",—–");
    if (within && contentEnd(end + 1) - end > 2) {
      return said(who, source, 0, contentEnd(end + 1), "claim.according-to");
    }
    boolean opens = first <= 3 || from < tokens.size() - 1 - SAID;
    if (opens && from < tokens.size()) {
      return said(who, source, from + 1, contentEnd(from + 1), "claim.according-to");
    }
    int to = first;
    while (to > 0 && !tokens.get(to - 1).word() && tokens.get(to - 1).kind() != Token.Kind.NUMBER) {
      to--;
    }
    return said(who, source, 0, to, "claim.according-to");
  }

  private List<Who> sourceOf(Hit source) {
    for (Who who : candidates) {
      int gap = who.first() - source.end();
      boolean inside = who.first() >= source.first() && who.first() < source.end();
      boolean after = gap >= 0 && gap <= AFTER_SOURCE && free(source.end(), who.first());
      if ((inside || after) && sure(who, gap)) {
        return List.of(who);
      }
    }
    // `N-in sözlərinə görə`: where endings do the work of prepositions the speaker stands before.
    for (Who who : words.tongue().agglutinative() ? candidates : NONE) {
      int gap = source.first() - who.end();
      boolean word = who.kind() == Who.Kind.WORD;
      if (gap >= 0 && gap <= 1 && !word && free(who.end(), source.first()) && sure(who, gap)) {
        return List.of(who);
      }
    }
    return List.of();
  }

  private static boolean sure(Who who, int gap) {
    return switch (who.kind()) {
      case PERSON, ROLE_AND_NAME, FULL_NAME, KNOWN_SURNAME, OFFICE, ROLE -> true;
      case PRONOUN, WORD -> gap <= 0;
      case INSTITUTION -> false;
    };
  }

  /// The candidate that stands by a verb: right before, right after, else further before.
  private List<Who> speakerOf(Hit verb) {
    List<Who> order = new ArrayList<>();
    Who before = NOBODY;
    for (Who who : candidates) {
      int gap = verb.first() - who.end() - said(who.end(), verb.first());
      if (verb.first() >= who.end() && gap <= who.reach() && !complement(who.end(), verb.first())) {
        before = who;
      }
    }
    if (!before.equals(NOBODY) && verb.first() - before.end() <= 1) {
      order.add(before);
    }
    for (Who who : candidates) {
      int gap = who.first() - verb.end();
      boolean institution = who.kind() == Who.Kind.INSTITUTION || who.kind() == Who.Kind.PRONOUN;
      int most =
          institution || who.kind() == Who.Kind.WORD ? 0 : who.kind() == Who.Kind.ROLE ? 4 : 2;
      if (gap >= 0 && gap <= most && free(verb.end(), who.first())) {
        order.add(who);
      }
    }
    if (!before.equals(NOBODY)) {
      order.add(before);
    }
    if (order.isEmpty() && verb.first() > 0) {
      // `N acknowledges ... and believes that`: the sentence's subject is the second verb's too.
      boolean second = words.is("and", tokens.get(verb.first() - 1).folded());
      for (Who who : second ? candidates : NONE) {
        if (who.first() <= 1 && who.kind().compareTo(Who.Kind.ROLE) <= 0) {
          return List.of(who);
        }
      }
    }
    return order.isEmpty() ? List.of() : List.of(order.getFirst());
  }

  /// Where the verb stands last, a quotation between it and its subject does not part them.
  private int said(int from, int to) {
    return from < to && words.tongue().agglutinative() ? quotedBefore[to] - quotedBefore[from] : 0;
  }

  /// Whether a complementiser, a semicolon or a quotation stands in `[from, to)`.
  private boolean complement(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean between = quoted[i] && !words.tongue().agglutinative();
      if (between || mark(i, ";:") || words.is("complementiser", tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }

  private boolean free(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).word()) {
        return false;
      }
    }
    return true;
  }

  /// First token of what `verb` introduces, or -1.
  private int contentAfter(Hit verb) {
    int last = Math.min(tokens.size(), verb.end() + ADDRESSEE);
    for (int i = verb.end(); i < last; i++) {
      if (quoted[i] || mark(i, ";:")) {
        break;
      }
      if (words.is("complementiser", tokens.get(i).folded())) {
        return i + 1;
      }
      boolean comma = mark(i, ",");
      boolean next = i + 1 < last && words.is("complementiser", tokens.get(i + 1).folded());
      if (comma && !next && i > verb.end()) {
        continue;
      }
      if (comma && !next) {
        break;
      }
    }
    return words.is("trait", "zero-complementiser") ? bare(verb) : -1;
  }

  /// `said the deal would hold`: a clause without complementiser shows its auxiliary.
  private int bare(Hit verb) {
    int from = verb.end();
    boolean neutral = words.value("speech-verb", verb.form()).equals("neutral");
    if (!neutral || from >= tokens.size() || !tokens.get(from).word()) {
      return -1;
    }
    String next = tokens.get(from).folded();
    boolean by = Views.of(words.tongue()).is("agent", next);
    if (by || words.is("preposition-target", next) || words.is("and", next)) {
      return -1;
    }
    for (int i = from + 1; i < Math.min(tokens.size(), from + AUXILIARY); i++) {
      String folded = tokens.get(i).folded();
      if (!tokens.get(i).word() && !mark(i, "-")) {
        return -1;
      }
      if (words.is("passive-auxiliary", folded) || words.is("forecast", folded)) {
        return from;
      }
    }
    return -1;
  }

  /// Token after what is said from `from`: the sentence's last word.
  private int contentEnd(int from) {
    int end = tokens.size();
    while (end > from && !tokens.get(end - 1).word() && !mark(end - 1, "%")) {
      if (tokens.get(end - 1).kind() == Token.Kind.NUMBER) {
        break;
      }
      end = mark(end - 1, "]") ? opening(from, end - 1) : end - 1;
    }
    return end;
  }

  /// Where the citation that ends at `end` begins: `[16, c. 139]`.
  private int opening(int from, int end) {
    int i = end;
    while (i > from && !mark(i, "[")) {
      i--;
    }
    return i > from ? i : end;
  }

  /// `..., N told the agency`: what is said stands before, and the sentence ends with the cue.
  private List<Said> tail() {
    int end = tokens.size();
    Said best = new Said(NOBODY, 0, 0, 0, 0, false, "");
    int first = end;
    for (int comma = end - 1; comma > 0 && end - comma <= TAIL; comma--) {
      if (!mark(comma, ",—–") || quoted[comma]) {
        continue;
      }
      Said cue = cueIn(comma + 1, first);
      if (cue.end() == 0) {
        break;
      }
      first = comma;
      if (best.end() == 0 || cue.who().kind().compareTo(best.who().kind()) < 0) {
        best = cue;
      }
    }
    boolean weak =
        switch (best.who().kind()) {
          case WORD, INSTITUTION -> true;
          case PERSON, ROLE_AND_NAME, FULL_NAME, KNOWN_SURNAME, OFFICE, ROLE, PRONOUN -> false;
        };
    int to = first;
    return best.end() == 0 || weak || to < shortest
        ? List.of()
        : List.of(new Said(best.who(), first, end, 0, to, best.denies(), "claim.tail"));
  }

  /// A verb with its speaker that fill `[from, to)`.
  private Said cueIn(int from, int to) {
    for (Hit verb : verbs) {
      if (verb.first() >= from && verb.end() <= to) {
        for (Who who : speakerOf(verb)) {
          boolean inside = who.first() >= from && who.end() <= to;
          boolean edge = who.first() <= from + 1 || verb.first() <= from + 1;
          if (inside && edge) {
            return said(who, verb, 0, 0, "claim.tail");
          }
        }
      }
    }
    return new Said(NOBODY, 0, 0, 0, 0, false, "");
  }

  private boolean mark(int i, String marks) {
    String text = tokens.get(i).text();
    return text.length() == 1 && marks.contains(text);
  }

  /// The sentence these cues stand in.
  Sentence sentence() {
    return sentence;
  }
}
