package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Mention.Kind;
import org.steelyard.language.Token;
import org.steelyard.language.Words;
import org.steelyard.model.ActorMention.Candidate;
import org.steelyard.model.Span;
import org.steelyard.model.When;

/// Joins the pieces of mentions: a state, an office and a name that stand together are one actor
/// (`Russian President Vladimir Putin`, `президент Азербайджану Ільхам Алієв`). People introduced
/// that way are remembered for the rest of the document.
final class MentionFinder {
  private static final Set<String> GLUE = Set.of("of", "the", "for", "'s", "’s");

  /// Sector of formats and forums: places of action that never act themselves.
  static final String FORMAT = "FORMAT";

  /// Longest ending, in UTF-16 units, that a hyphen may part from a name.
  private static final int SUFFIX = 6;

  /// Code of words that hide the names in them.
  static final String NOBODY = "!";

  /// Most words of a name for an organ of a state.
  private static final int ORGAN = 3;

  private final Elements elements;
  private final Gazetteer gazetteer;
  private final Bodies bodies;
  private final Words words;
  private final Map<String, String> names;

  MentionFinder(Gazetteer gazetteer, Words words, Map<String, String> names) {
    this.elements = new Elements(gazetteer, words);
    this.gazetteer = gazetteer;
    this.bodies = new Bodies(gazetteer, words);
    this.words = words;
    this.names = names;
  }

  /// Mentions by name, in order. Offices without a state or name come as kind
  /// [Kind#OFFICE] with an empty-looking code `?office`, to be resolved by [References].
  List<Draft> find(List<Token> tokens, When published, Memory memory) {
    List<Element> pieces = elements.find(tokens, published, memory);
    List<Draft> drafts = new ArrayList<>();
    int i = 0;
    while (i < pieces.size()) {
      int joined = i;
      Group group = new Group();
      group.take(pieces.get(i));
      while (joined + 1 < pieces.size()
          && group.fits(pieces.get(joined + 1), words.tongue().agglutinative())
          && adjacent(tokens, pieces.get(joined), pieces.get(joined + 1))) {
        joined++;
        group.take(pieces.get(joined));
      }
      if (i + 2 < pieces.size() && joined == i && sent(tokens, pieces, i)) {
        joined = i + 2;
        group.take(pieces.get(joined));
      }
      int first = pieces.get(i).first();
      int end = suffixed(tokens, pieces.get(joined).end());
      drafts.add(draft(tokens, first, end, group, published, memory));
      i = joined + 1;
    }
    drafts.removeIf(draft -> draft.kind() == Kind.REFERENCE || draft.code().equals(NOBODY));
    return drafts;
  }

  /// Turkish `ABD'nin Çin büyükelçisi`: an ambassador is his own state's, not the other's.
  private boolean sent(List<Token> tokens, List<Element> pieces, int i) {
    return words.tongue().agglutinative()
        && pieces.get(i) instanceof Element.ActorName
        && pieces.get(i + 1) instanceof Element.ActorName
        && pieces.get(i + 2) instanceof Element.Office office
        && office.office().equals("ambassador")
        && suffixed(tokens, pieces.get(i).end()) == pieces.get(i + 1).first()
        && pieces.get(i + 1).end() == pieces.get(i + 2).first();
  }

  /// End of a mention with an ending that a hyphen parts from it: `ABŞ-nin`.
  private int suffixed(List<Token> tokens, int end) {
    boolean suffix =
        words.tongue().agglutinative()
            && end + 1 < tokens.size()
            && tokens.get(end).text().equals("-")
            && tokens.get(end + 1).word()
            && !tokens.get(end + 1).capital()
            && tokens.get(end + 1).text().length() <= SUFFIX
            && tokens.get(end).span().start() == tokens.get(end - 1).span().end()
            && tokens.get(end + 1).span().start() == tokens.get(end).span().end();
    return suffix ? end + 2 : end;
  }

  /// A mention before its references are resolved.
  ///
  /// @param code actor code, or empty for an office that names no state
  /// @param sector `MIL`, `COR` ..., or empty where the kind decides
  record Draft(
      int first,
      int end,
      String code,
      Kind kind,
      String sector,
      String person,
      String body,
      String office,
      List<String> others) {
    /// This draft resolved to the first of `codes`; the others stay candidates.
    Draft meaning(List<String> codes) {
      return new Draft(
          first,
          end,
          codes.getFirst(),
          kind,
          sector,
          person,
          body,
          office,
          codes.subList(1, codes.size()));
    }
  }

  /// Pieces that stand together: at most one of each kind.
  private static final class Group {
    private Element.@Nullable ActorName actor;
    private Element.@Nullable Office office;
    private Element.@Nullable Person person;

    void take(Element piece) {
      switch (piece) {
        case Element.ActorName a -> actor = a;
        case Element.Office o -> office = o;
        case Element.Person p -> person = p;
      }
    }

    boolean fits(Element next, boolean stateFirst) {
      if (person != null) {
        return false;
      }
      return switch (next) {
        case Element.ActorName a ->
            actor == null && office != null && !stateFirst && a.sense().kind() != Kind.DEMONYM;
        case Element.Office o -> office == null && actor != null;
        case Element.Person p ->
            office != null || actor == null || actor.sense().code().equals(p.code());
      };
    }
  }

  private boolean adjacent(List<Token> tokens, Element left, Element right) {
    int gap = right.first() - left.end();
    if (gap == 0) {
      return true;
    }
    if (right instanceof Element.Office
        && gap <= 2
        && titleWords(tokens, left.end(), right.first())) {
      return true;
    }
    boolean toActor = right instanceof Element.ActorName;
    for (int k = left.end(); k < right.first(); k++) {
      String folded = tokens.get(k).folded();
      boolean modifier = !toActor && gap == 1 && tokens.get(k).word() && !tokens.get(k).capital();
      boolean glue = GLUE.contains(folded);
      boolean coordination = words.is("and", folded) || words.is("clause-boundary", folded);
      boolean preposition = words.is("preposition-target", folded) && !glue;
      if (!(glue || modifier) || coordination || preposition || words.is("speech-verb", folded)) {
        return false;
      }
    }
    return gap <= 2;
  }

  /// Capitalised words before an office that are part of it: `US Energy Secretary`.
  private boolean titleWords(List<Token> tokens, int from, int end) {
    for (int i = from; i < end; i++) {
      if (!tokens.get(i).word() || !tokens.get(i).capital()) {
        return false;
      }
    }
    return tokens.get(end).capital();
  }

  private Draft draft(
      List<Token> tokens, int first, int end, Group group, When published, Memory memory) {
    Element.ActorName actor = group.actor;
    Element.Office office = group.office;
    Element.Person person = group.person;
    if (office != null && office.former()) {
      return new Draft(first, end, "", Kind.REFERENCE, "", "", "", "", List.of());
    }
    String officeName = office == null ? "" : office.office();
    String sector = Sectors.officer(actor, officeName);
    if (person != null) {
      String code = actor != null ? actor.sense().code() : person.code();
      String title = officeName.isEmpty() ? person.office() : officeName;
      remember(
          tokens,
          person.first(),
          person.end(),
          new Memory.Known(code, person.name(), person.gender(), title),
          memory);
      return new Draft(
          first, end, code, Kind.PERSON, sector, person.name(), "", title, person.others());
    }
    if (office != null && actor != null) {
      String code = actor.sense().code();
      int last = nameEnd(tokens, end);
      if (last > end) {
        String name = text(tokens, end, last);
        remember(tokens, end, last, new Memory.Known(code, name, "", officeName), memory);
        return new Draft(first, last, code, Kind.PERSON, sector, name, "", officeName, List.of());
      }
      String holder = gazetteer.holder(code, officeName, published);
      rememberApposition(tokens, first, new Memory.Known(code, holder, "", officeName), memory);
      return new Draft(first, end, code, Kind.OFFICE, sector, holder, "", officeName, List.of());
    }
    if (office != null) {
      return new Draft(first, end, "", Kind.OFFICE, "", "", "", officeName, List.of());
    }
    if (actor == null) {
      throw new IllegalStateException("A mention has at least one piece.");
    }
    Sense sense = actor.sense();
    List<String> others =
        actor.names().stream()
            .map(n -> n.sense().code())
            .filter(code -> !code.equals(sense.code()))
            .distinct()
            .toList();
    String named = sense.sector().isEmpty() ? organ(tokens, first, end, sense) : sense.sector();
    return new Draft(first, end, sense.code(), sense.kind(), named, "", sense.body(), "", others);
  }

  /// Sector of the organ named beside a state: `Norwegian army`, `парламент Норвегії`; empty where
  /// none is.
  private String organ(List<Token> tokens, int first, int end, Sense sense) {
    if (sense.kind() != Kind.STATE && sense.kind() != Kind.ADJECTIVE) {
      return "";
    }
    int after = end;
    if (after + 1 < tokens.size() && tokens.get(after).folded().equals("'s")) {
      after++;
    }
    if (after < tokens.size()) {
      List<NameIndex.Hit<String>> hits = gazetteer.organs(tokens, after);
      if (!hits.isEmpty()) {
        return hits.getFirst().value();
      }
    }
    if (words.tongue().agglutinative()) {
      return "";
    }
    int before = first;
    while (before > 0 && GLUE.contains(tokens.get(before - 1).folded())) {
      before--;
    }
    for (int i = before - 1; i >= Math.max(0, before - ORGAN) && tokens.get(i).word(); i--) {
      List<NameIndex.Hit<String>> hits = gazetteer.organs(tokens, i);
      if (!hits.isEmpty() && hits.getFirst().end() == before) {
        return hits.getFirst().value();
      }
    }
    return "";
  }

  /// End of the run of at most three capitalised words that begins at token `start`.
  private int nameEnd(List<Token> tokens, int start) {
    int end = start;
    while (end < tokens.size() && end - start < 4) {
      Token token = tokens.get(end);
      boolean part =
          token.word()
              && token.capital()
              && !words.is("weekday", token.folded())
              && !(words.tongue().agglutinative() && !gazetteer.actors(tokens, end).isEmpty());
      boolean hyphen =
          end > start
              && token.text().equals("-")
              && end + 1 < tokens.size()
              && tokens.get(end + 1).span().start() == token.span().end();
      boolean second = end > start && tokens.get(end - 1).text().equals("-") && token.word();
      if (!part && !hyphen && !second) {
        break;
      }
      end++;
    }
    return end;
  }

  private static String text(List<Token> tokens, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (i > first && tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
    }
    return text.toString();
  }

  private static void remember(
      List<Token> tokens, int first, int end, Memory.Known known, Memory memory) {
    List<String> parts = new ArrayList<>();
    for (Token token : tokens.subList(first, end)) {
      if (token.word() && token.capital()) {
        parts.add(token.folded());
        parts.add(Elements.stem(token.folded()));
      }
    }
    memory.person(known, parts);
  }

  /// `Anna Berg, the Norwegian ambassador`: the name before the comma is the holder's.
  private void rememberApposition(
      List<Token> tokens, int first, Memory.Known office, Memory memory) {
    int comma = first - 1;
    if (comma >= 0 && words.is("stopword", tokens.get(comma).folded())) {
      comma--;
    }
    int start = comma;
    while (start > 0
        && comma - start < 3
        && tokens.get(comma).text().equals(",")
        && tokens.get(start - 1).word()
        && tokens.get(start - 1).capital()) {
      start--;
    }
    if (comma - start >= 2) {
      String name = text(tokens, start, comma);
      Memory.Known holder = new Memory.Known(office.code(), name, "", office.office());
      remember(tokens, start, comma, holder, memory);
    } else {
      memory.spoke(office);
    }
  }

  /// Bodies of a state that name none.
  List<Bodies.Hit> bodies(List<Token> tokens, boolean[] taken) {
    return bodies.find(tokens, taken);
  }

  /// End of the name after an office; the office's end where none follows.
  int nameEnd(List<Token> tokens, Draft office) {
    return nameEnd(tokens, office.end());
  }

  /// The mention of an office's holder, named up to token `end`, whose state the text around
  /// tells; remembered for the rest of the document.
  Mention introduced(List<Token> tokens, Draft office, int end, String code, Memory memory) {
    String name = text(tokens, office.end(), end);
    Memory.Known known = new Memory.Known(code, name, "", office.office());
    remember(tokens, office.end(), end, known, memory);
    String sector = Sectors.officer(null, office.office());
    Draft holder =
        new Draft(
            office.first(), end, code, Kind.PERSON, sector, name, "", office.office(), List.of());
    return mention(tokens, holder, code, Kind.PERSON);
  }

  /// The mention of a resolved draft.
  Mention mention(List<Token> tokens, Draft draft, String code, Kind kind) {
    Span span =
        new Span(
            tokens.get(draft.first()).span().start(), tokens.get(draft.end() - 1).span().end());
    List<Candidate> candidates =
        draft.others().stream()
            .map(other -> new Candidate(other, 0.5 / draft.others().size()))
            .toList();
    return new Mention(
        code,
        names.getOrDefault(code, code),
        draft.sector().isEmpty() ? Sectors.usual(kind) : draft.sector(),
        kind,
        span,
        draft.first(),
        draft.end(),
        draft.person(),
        draft.body(),
        candidates);
  }
}
