package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.scope.MainActors;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Claim;
import org.steelyard.model.Claim.Quotation;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Polarity;
import org.steelyard.model.Speaker;

/// Reads a document sentence by sentence and remembers who spoke.
final class Reading {
  /// Fewest words of a quotation that claims something; shorter ones are names and irony.
  private static final int QUOTED_WORDS = 5;

  /// Most words beside a quotation whose speaker is not named.
  private static final int DROPPED = 2;

  /// The one organisation that has relations like a state.
  private static final String UNION = "EUU";

  private final AnalysedDocument document;
  private final List<List<DatedSpan>> dates;
  private final Speaker author;
  private final Quotes quotes;
  private final Attributed attributed;
  private final Memory memory = new Memory();
  private final Map<Integer, Speaker> speakerOfRegion = new HashMap<>();
  private final Map<Integer, Integer> sentenceOfPassage = new HashMap<>();
  private final Map<Integer, Boolean> substantial = new HashMap<>();
  private final Claims claims;

  Reading(AnalysedDocument document, List<List<DatedSpan>> dates, Speaker author) {
    this.document = document;
    this.dates = dates;
    this.author = author;
    this.quotes = Quotes.of(document.read());
    this.attributed = Attributed.of(document.read());
    this.claims = new Claims(new MainActors(document));
    for (int i = 0; i < document.sentences().size(); i++) {
      sentenceOfPassage.put(document.sentences().get(i).passage().ordinal(), i);
    }
  }

  /// Claims of sentence `i`.
  List<Claim> sentence(int i, Judgement judgement, Speakers speakers) {
    Sentence sentence = document.sentences().get(i);
    if (sentence.tokens().isEmpty()) {
      return List.of();
    }
    boolean[] quoted = quoted(sentence);
    List<Who> candidates = speakers.find(sentence, quoted, memory);
    for (Cues.Said said : Headline.find(sentence, quoted, candidates)) {
      Claims.Part part = new Claims.Part(said.from(), said.to(), said.first(), said.end());
      Quotation quotation = partly(quoted, said) ? Quotation.MIXED : Quotation.INDIRECT;
      return claim(i, judgement, said.who().speaker(), part, quotation, said);
    }
    if (sentence.passage().kind() == PassageKind.HEADING) {
      return List.of();
    }
    Cues cues = new Cues(sentence, judgement.words(), quoted, candidates);
    List<Claim> found = new ArrayList<>();
    boolean mixed = false;
    List<Cues.Said> reported = cues.reported();
    if (reported.isEmpty()) {
      reported = attributed.in(sentence, judgement.words(), candidates);
    }
    if (reported.isEmpty()) {
      reported = new Deemed(sentence, judgement, quoted, candidates).find();
    }
    for (Cues.Said said : reported) {
      boolean partly = partly(quoted, said);
      if (!allQuoted(sentence, quoted, said)) {
        mixed = partly;
        Quotation quotation = partly ? Quotation.MIXED : Quotation.INDIRECT;
        Claims.Part part = new Claims.Part(said.from(), said.to(), said.first(), said.end());
        found.addAll(claim(i, judgement, said.who().speaker(), part, quotation, said));
      }
      remember(said.who(), i);
    }
    for (Quotes.Piece piece : quotes.in(sentence.passage().ordinal())) {
      if (substantial(piece.region()) && !mixed) {
        Speaker speaker = speakerOf(piece.region(), i, cues, judgement, speakers);
        Claims.Part part = tokensOf(sentence, piece);
        if (!speaker.equals(Memory.NOBODY) && part.to() - part.from() >= QUOTED_WORDS) {
          found.addAll(claim(i, judgement, speaker, part, Quotation.DIRECT, NOTHING));
          memory.spoke(speaker, "", i, true);
        }
      }
    }
    if (found.isEmpty() && !author.equals(Memory.NOBODY) && !mostlyQuoted(sentence, quoted)) {
      found.addAll(authors(i, judgement, cues));
    }
    if (found.isEmpty()) {
      presented(i, judgement.words(), candidates);
      boolean spoke = false;
      for (Cues.Said said : cues.speakers()) {
        remember(said.who(), i);
        spoke = true;
        break;
      }
      if (!spoke && !candidates.isEmpty() && candidates.getFirst().first() <= 1) {
        topic(candidates.getFirst(), sentence.tongue());
      }
    }
    return found;
  }

  private static final Cues.Said NOTHING =
      new Cues.Said(new Who(Memory.NOBODY, 0, 0, Who.Kind.WORD), 0, 0, 0, 0, false, "claim.direct");

  private List<Claim> claim(
      int i,
      Judgement judgement,
      Speaker speaker,
      Claims.Part part,
      Quotation quotation,
      Cues.Said said) {
    return claims.of(
        document.sentences().get(i), i, dates.get(i), judgement, speaker, part, quotation, said);
  }

  private void remember(Who who, int i) {
    boolean person =
        switch (who.kind()) {
          case PERSON, ROLE_AND_NAME, FULL_NAME, KNOWN_SURNAME -> true;
          case PRONOUN -> memory.lastPerson().equals(who.speaker());
          case ROLE -> one(who.roleWord(), document.sentences().get(i).tongue());
          case OFFICE, INSTITUTION, WORD -> false;
        };
    memory.spoke(who.speaker(), who.roleWord(), i, person);
  }

  /// A person whom a sentence begins with is who `she` means in the next.
  private void topic(Who who, Tongue tongue) {
    boolean person =
        switch (who.kind()) {
          case PERSON, ROLE_AND_NAME, FULL_NAME, KNOWN_SURNAME -> true;
          case ROLE -> one(who.roleWord(), tongue);
          case PRONOUN, OFFICE, INSTITUTION, WORD -> false;
        };
    if (person) {
      memory.topic(who.speaker());
    }
  }

  /// Whether a role is one person's, by its ending.
  private static boolean one(String roleWord, Tongue tongue) {
    return switch (tongue) {
      case EN -> !roleWord.endsWith("s");
      case UK -> !(roleWord.endsWith("и") || roleWord.endsWith("і") || roleWord.endsWith("ів"));
      case RU -> !(roleWord.endsWith("и") || roleWord.endsWith("ы") || roleWord.endsWith("ов"));
      case AZ, TR ->
          !(roleWord.contains("lar") || roleWord.contains("lər") || roleWord.contains("ler"));
    };
  }

  /// A document that says whose article it is makes its author the one who speaks next.
  private void presented(int i, Words words, List<Who> candidates) {
    Sentence sentence = document.sentences().get(i);
    if (author.equals(Memory.NOBODY)) {
      return;
    }
    if (!Phrases.find(sentence.tokens(), words, "article-by").isEmpty() && !candidates.isEmpty()) {
      memory.spoke(author, "", i, false);
    }
  }

  /// What the author judges or foresees of states.
  private List<Claim> authors(int i, Judgement judgement, Cues cues) {
    Sentence sentence = cues.sentence();
    int end = sentence.tokens().size();
    boolean presents = !Phrases.find(sentence.tokens(), judgement.words(), "article-by").isEmpty();
    boolean forecast = judgement.forecast(sentence.tokens(), 0, end);
    boolean judged = judgement.polarity(sentence, 0, end) != Polarity.NEUTRAL;
    int states = MainActors.states(sentence).size() + (union(sentence) ? 1 : 0);
    boolean relations = states > 1 || judgement.ofRelations(sentence.tokens());
    boolean said = states > 0 && (forecast || (judged && relations));
    boolean own =
        judged
            && judgement.ofRelations(sentence.tokens())
            && !Phrases.find(sentence.tokens(), judgement.words(), "self-pronoun").isEmpty();
    boolean follows = memory.lastAt() == i - 1 && author.equals(last());
    boolean carries = states == 0 && (forecast || own || back(sentence, judgement)) && follows;
    if (presents || !(said || carries)) {
      return List.of();
    }
    Claims.Part part = new Claims.Part(0, end, end, end);
    Cues.Said none = new Cues.Said(NOTHING.who(), 0, 0, 0, 0, false, "claim.author");
    List<Claim> found = claim(i, judgement, author, part, Quotation.AUTHOR, none);
    if (!found.isEmpty()) {
      memory.spoke(author, "", i, false);
    }
    return found;
  }

  /// Whether the Union, which has relations like a state, is spoken of.
  private static boolean union(Sentence sentence) {
    return sentence.mentions().stream().anyMatch(mention -> mention.code().equals(UNION));
  }

  /// Whether a sentence judges what the one before spoke of: `this is an important point`.
  private static boolean back(Sentence sentence, Judgement judgement) {
    List<Token> tokens = sentence.tokens();
    boolean points =
        Views.of(sentence.tongue()).find("demonstrative", tokens).stream()
            .anyMatch(hit -> hit.first() == 0);
    return points
        && (judgement.ofRelations(tokens)
            || !Phrases.find(tokens, judgement.words(), "ought").isEmpty()
            || judgement.polarity(sentence, 0, tokens.size()) != Polarity.NEUTRAL);
  }

  private Speaker last() {
    return memory.last().name().equals(author.name()) ? author : memory.last();
  }

  /// Speaker of a quotation: beside its end, beside its start, after it, before it.
  private Speaker speakerOf(int region, int i, Cues here, Judgement judgement, Speakers speakers) {
    Speaker known = speakerOfRegion.get(region);
    if (known != null) {
      return known;
    }
    List<Quotes.Piece> pieces = quotes.region(region);
    Integer end = sentenceOfPassage.get(pieces.getLast().ordinal());
    List<Cues> around = new ArrayList<>();
    if (end != null && end != i) {
      around.add(cues(end, judgement, speakers));
    }
    around.add(here);
    Speaker found = Memory.NOBODY;
    for (Cues cues : around) {
      for (Cues.Said said : cues.speakers()) {
        found = said.who().speaker();
        remember(said.who(), i);
        break;
      }
      if (found.equals(Memory.NOBODY) && cues.verb() && outside(cues.sentence())) {
        found = memory.last();
      }
      if (!found.equals(Memory.NOBODY)) {
        break;
      }
    }
    if (found.equals(Memory.NOBODY) && end != null) {
      found = after(end, judgement, speakers);
    }
    if (found.equals(Memory.NOBODY) && memory.lastAt() >= i - 1 && whole(i)) {
      found = memory.last();
    }
    speakerOfRegion.put(region, found);
    return found;
  }

  /// `This is the view of N`, right after a quotation.
  private Speaker after(int end, Judgement judgement, Speakers speakers) {
    if (end + 1 >= document.sentences().size()) {
      return Memory.NOBODY;
    }
    Sentence next = document.sentences().get(end + 1);
    boolean same =
        next.passage().paragraph() == document.sentences().get(end).passage().paragraph();
    boolean view =
        Phrases.find(next.tokens(), judgement.words(), "according-to").stream()
            .anyMatch(h -> h.first() == 0);
    boolean own =
        quotes.in(next.passage().ordinal()).stream().anyMatch(p -> substantial(p.region()));
    if (!same || !view || own) {
      return Memory.NOBODY;
    }
    for (Cues.Said said : cues(end + 1, judgement, speakers).speakers()) {
      return said.who().speaker();
    }
    return Memory.NOBODY;
  }

  private Cues cues(int i, Judgement judgement, Speakers speakers) {
    Sentence sentence = document.sentences().get(i);
    boolean[] quoted = quoted(sentence);
    List<Who> candidates = speakers.find(sentence, quoted, memory);
    return new Cues(sentence, judgement.words(), quoted, candidates);
  }

  /// Whether some words stand outside the quotation, but hardly a subject: the last speaker may
  /// then
  /// be meant.
  private boolean outside(Sentence sentence) {
    boolean[] quoted = quoted(sentence);
    int out = 0;
    for (int i = 0; i < quoted.length; i++) {
      out += !quoted[i] && sentence.tokens().get(i).word() ? 1 : 0;
    }
    return out > 0 && out <= DROPPED;
  }

  /// Whether a sentence is a quotation and hardly more: then it may go on with the last speaker's.
  private boolean whole(int i) {
    Sentence sentence = document.sentences().get(i);
    boolean[] quoted = quoted(sentence);
    int in = 0;
    int out = 0;
    for (int k = 0; k < quoted.length; k++) {
      if (sentence.tokens().get(k).word()) {
        in += quoted[k] ? 1 : 0;
        out += quoted[k] ? 0 : 1;
      }
    }
    return out <= 2 && in > QUOTED_WORDS;
  }

  private boolean[] quoted(Sentence sentence) {
    boolean[] quoted = new boolean[sentence.tokens().size()];
    for (Quotes.Piece piece : quotes.in(sentence.passage().ordinal())) {
      if (substantial(piece.region())) {
        Claims.Part part = tokensOf(sentence, piece);
        for (int i = part.from(); i < part.to(); i++) {
          quoted[i] = true;
        }
      }
    }
    return quoted;
  }

  private boolean substantial(int region) {
    return substantial.computeIfAbsent(region, this::longEnough);
  }

  private boolean longEnough(int region) {
    int count = 0;
    for (Quotes.Piece piece : quotes.region(region)) {
      String text = document.read().passages().get(piece.ordinal()).clean().text();
      count += text.substring(piece.from(), piece.to()).strip().split("\\s+", -1).length;
    }
    return count >= QUOTED_WORDS;
  }

  private static Claims.Part tokensOf(Sentence sentence, Quotes.Piece piece) {
    int from = firstFrom(sentence.tokens(), piece.from());
    int to = firstFrom(sentence.tokens(), piece.to());
    return from >= to ? new Claims.Part(0, 0, 0, 0) : new Claims.Part(from, to, 0, 0);
  }

  /// Index of the first token that begins at unit `at` or after.
  private static int firstFrom(List<Token> tokens, int at) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whether others' words are at least half of a sentence, or open it.
  private static boolean mostlyQuoted(Sentence sentence, boolean[] quoted) {
    int in = 0;
    int all = 0;
    for (int i = 0; i < quoted.length; i++) {
      int word = sentence.tokens().get(i).word() ? 1 : 0;
      all += word;
      in += quoted[i] ? word : 0;
    }
    return in > 0 && (2 * in >= all || quoted[0]);
  }

  private static boolean partly(boolean[] quoted, Cues.Said said) {
    for (int i = said.from(); i < said.to(); i++) {
      if (quoted[i]) {
        return true;
      }
    }
    return false;
  }

  /// Whether what is said is the quotation itself: nearly all its words stand between marks.
  private static boolean allQuoted(Sentence sentence, boolean[] quoted, Cues.Said said) {
    int in = 0;
    int all = 0;
    for (int i = said.from(); i < said.to(); i++) {
      int word = sentence.tokens().get(i).word() ? 1 : 0;
      all += word;
      in += quoted[i] ? word : 0;
    }
    return 10 * in >= 9 * all;
  }
}
