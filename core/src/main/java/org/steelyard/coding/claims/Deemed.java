package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.model.Polarity;

/// Views without a clause of their own: `A regards B as a partner`, `B is seen by A as a rival`, `B
/// seemed natural to A`, `A, B'yi ortak olarak görüyor`.
final class Deemed {
  /// Most words between a verb and its `as`.
  private static final int OBJECT = 14;

  /// Most words between a passive and the one who judges.
  private static final int AGENT = 3;

  /// Fewest tokens of what is said.
  static final int SAID = 3;

  private static final String MARKS = "“”«»„\"";
  private static final List<String> INSTRUMENTAL =
      List.of("ою", "ею", "єю", "ой", "ей", "ом", "ем", "єм", "ами", "ями", "ими", "им", "ым");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Judgement judgement;
  private final Views views;
  private final boolean[] quoted;
  private final List<Who> candidates;
  private final List<Hit> as;

  Deemed(Sentence sentence, Judgement judgement, boolean[] quoted, List<Who> candidates) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.judgement = judgement;
    this.views = Views.of(sentence.tongue());
    this.quoted = quoted;
    this.candidates = candidates;
    this.as = views.find("as", tokens);
  }

  /// Such views in order; or nothing.
  List<Cues.Said> find() {
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<Cues.Said> found = new ArrayList<>();
    for (Hit verb : views.find("deem", tokens)) {
      boolean within = !found.isEmpty() && verb.first() < found.getLast().to();
      if (!quoted[verb.first()] && !denied(verb) && !within) {
        found.addAll(sentence.tongue().agglutinative() ? last(verb) : active(verb));
      }
    }
    if (!found.isEmpty()) {
      return found;
    }
    for (Hit verb : views.find("deemed", tokens)) {
      List<Cues.Said> said = quoted[verb.first()] ? List.of() : passive(verb);
      if (!said.isEmpty()) {
        return said;
      }
    }
    for (Hit verb : views.find("seem", tokens)) {
      List<Cues.Said> said = quoted[verb.first()] ? List.of() : seems(verb);
      if (!said.isEmpty()) {
        return said;
      }
    }
    return List.of();
  }

  private boolean denied(Hit verb) {
    return Phrases.find(tokens, judgement.words(), "negation").stream()
        .anyMatch(n -> n.end() == verb.first());
  }

  /// Subject, verb, object and what it is called.
  private List<Cues.Said> active(Hit verb) {
    int from = verb.end();
    if (from >= tokens.size() || !opens(from)) {
      return List.of();
    }
    boolean relative = verb.first() > 1 && views.is("relative", folded(verb.first() - 1));
    int to = relative ? comma(from) : clauseEnd(from);
    if (!called(verb, from, to)) {
      return List.of();
    }
    boolean second =
        verb.first() > 0 && judgement.words().is("and", tokens.get(verb.first() - 1).folded());
    for (Who who : candidates.reversed()) {
      int gap = verb.first() - who.end();
      boolean near = gap >= 0 && gap <= 1 && !second && free(who.end(), verb.first());
      boolean which = relative && gap == 2 && mark(who.end(), ",");
      boolean subject = second && gap > 0 && opening(who);
      if (who.kind() != Who.Kind.WORD && (near || which || subject)) {
        int begin = subject ? who.end() : from;
        return said(who, who.first(), subject ? who.end() : verb.end(), begin, to);
      }
    }
    return List.of();
  }

  /// Whether a speaker opens the sentence, perhaps after a word or two: `in his article the
  // author`.
  private boolean opening(Who who) {
    return who.first() <= 5
        && candidates.getFirst().equals(who)
        && who.kind().compareTo(Who.Kind.INSTITUTION) <= 0;
  }

  /// Where the clause from `from` ends: at a semicolon, or where another subject begins.
  private int clauseEnd(int from) {
    for (int i = from; i < tokens.size(); i++) {
      int next = i + 2;
      boolean and =
          mark(i, ",")
              && next < tokens.size()
              && judgement.words().is("and", tokens.get(i + 1).folded())
              && candidates.stream().anyMatch(who -> who.first() == next);
      if (i > from && (mark(i, ";") || and)) {
        return end(i);
      }
    }
    return end(tokens.size());
  }

  /// Whether an object can begin at token `i`: not `by`, not a clause, not another verb's form.
  private boolean opens(int i) {
    String next = tokens.get(i).folded();
    boolean word = tokens.get(i).word() || MARKS.contains(tokens.get(i).text());
    boolean other =
        views.is("agent", next)
            || judgement.words().is("complementiser", next)
            || judgement.words().is("preposition-target", next)
            || next.endsWith("ing");
    return word && !other;
  }

  /// Whether `[from, to)` has an object and what it is called, in the way that `verb` wants it.
  private boolean called(Hit verb, int from, int to) {
    if (to - from < SAID) {
      return false;
    }
    return switch (verb.value()) {
      case "as" ->
          as.stream()
              .anyMatch(
                  a ->
                      a.first() > from
                          && a.first() <= from + OBJECT
                          && a.end() < to
                          && free(from, a.first()));
      case "weak" -> judged(from, to);
      default -> true;
    };
  }

  /// Whether a judging word or words in marks stand in `[from, to)`.
  private boolean judged(int from, int to) {
    boolean marks =
        tokens.subList(from, to).stream()
            .anyMatch(t -> !t.word() && MARKS.contains(t.text()) && !t.text().isEmpty());
    return marks || judgement.polarity(sentence, from, to) != Polarity.NEUTRAL;
  }

  /// The verb stands last, and what something is called right before it.
  private List<Cues.Said> last(Hit verb) {
    int to = verb.first();
    boolean like = as.stream().anyMatch(a -> a.end() <= to && to - a.end() <= 1 && a.first() > 1);
    boolean fits =
        switch (verb.value()) {
          case "as" -> like;
          case "weak" -> judged(0, to);
          default -> true;
        };
    for (Who who : fits ? candidates : List.<Who>of()) {
      int from = mark(who.end(), ",") ? who.end() + 1 : who.end();
      boolean opening = who.first() <= 1 || mark(who.end(), ",");
      boolean governed =
          who.end() < tokens.size()
              && Sayings.of(sentence.tongue()).governs(tokens.get(who.end()).folded());
      boolean sure = who.kind() != Who.Kind.WORD && !governed && !oblique(who);
      if (opening && sure && to - from >= SAID) {
        return said(who, who.first(), who.end(), from, to);
      }
    }
    return List.of();
  }

  /// Whether an apostrophe parts an ending from a speaker's name: it is then no subject.
  private boolean oblique(Who who) {
    String text = tokens.get(who.end() - 1).text();
    return text.indexOf('\'') > 0 || text.indexOf('’') > 0;
  }

  /// `B was seen by A as C`; in Ukrainian and Russian the instrumental case is the `by`.
  private List<Cues.Said> passive(Hit verb) {
    boolean wants = verb.value().equals("as");
    for (Who who : candidates) {
      int first = who.first();
      int gap = first - verb.end();
      boolean agent =
          switch (sentence.tongue()) {
            case EN -> gap >= 1 && gap <= AGENT && views.is("agent", folded(verb.end()));
            case UK, RU ->
                gap >= 0 && gap < AGENT && instrumental(verb.end()) && free(verb.end(), first);
            case AZ, TR -> who.end() < verb.first() && views.is("agent", folded(who.end()));
          };
      boolean like =
          as.stream()
              .anyMatch(
                  a ->
                      sentence.tongue().agglutinative()
                          ? a.end() <= verb.first() && verb.first() - a.end() <= 1
                          : a.first() >= who.end() && a.first() - who.end() <= OBJECT);
      if (agent && who.kind() != Who.Kind.WORD && (like || !wants)) {
        boolean turkic = sentence.tongue().agglutinative();
        int from = turkic ? (first > 1 ? 0 : who.end() + 1) : start(verb.first());
        int to = turkic ? verb.first() : end(tokens.size());
        int end = turkic ? who.end() + 1 : who.end();
        return said(who, turkic ? first : auxiliary(verb.first()), end, from, to);
      }
    }
    return List.of();
  }

  /// First of the helping verbs right before `verb`.
  private int auxiliary(int verb) {
    int i = verb;
    while (i > 1 && judgement.words().is("passive-auxiliary", folded(i - 1))) {
      i--;
    }
    return i;
  }

  private boolean instrumental(int i) {
    String folded = folded(i);
    return tokens.get(i).word() && INSTRUMENTAL.stream().anyMatch(folded::endsWith);
  }

  /// `B seemed to A natural`: the dative follows the verb.
  private List<Cues.Said> seems(Hit verb) {
    for (Who who : candidates) {
      int gap = who.first() - verb.end();
      boolean sure = who.kind().compareTo(Who.Kind.ROLE) <= 0;
      if (sure && gap >= 0 && gap <= 1 && who.end() < tokens.size() && verb.first() > 0) {
        return said(who, verb.first(), who.end(), start(verb.first()), end(tokens.size()));
      }
    }
    return List.of();
  }

  private List<Cues.Said> said(Who who, int first, int end, int from, int to) {
    boolean claims = to - from >= SAID && tokens.subList(from, to).stream().anyMatch(Token::word);
    return claims
        ? new ArrayList<>(List.of(new Cues.Said(who, first, end, from, to, false, "claim.view")))
        : List.of();
  }

  /// First token of the clause that `i` stands in.
  private int start(int i) {
    int from = i;
    while (from > 0 && !mark(from - 1, ";:")) {
      from--;
    }
    return from;
  }

  private int comma(int from) {
    int i = from;
    while (i < tokens.size() && !mark(i, ",;")) {
      i++;
    }
    return end(i);
  }

  private int end(int to) {
    int i = to;
    while (i > 0 && mark(i - 1, ".!…")) {
      i--;
    }
    return i;
  }

  private boolean free(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean sign =
          !tokens.get(i).word() && !mark(i, "-") && !MARKS.contains(tokens.get(i).text());
      if (sign && tokens.get(i).kind() != Token.Kind.NUMBER) {
        return false;
      }
    }
    return true;
  }

  private String folded(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).folded().toLowerCase(Locale.ROOT) : "";
  }

  private boolean mark(int i, String marks) {
    return i >= 0
        && i < tokens.size()
        && tokens.get(i).text().length() == 1
        && marks.contains(tokens.get(i).text());
  }
}
