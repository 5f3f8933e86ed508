package org.steelyard.coding.claims;

import java.util.List;
import java.util.Locale;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Speaker;

/// Who wrote a document, where it says so: a name on a line of its own at its end or start, or
/// words of class `article-by` with the author after them.
final class Authors {
  /// How many passages at either end are looked at.
  private static final int EDGE = 3;

  /// Most words of a line that gives an affiliation.
  private static final int AFFILIATION = 8;

  private Authors() {}

  /// The author, or [Memory#NOBODY].
  static Speaker of(AnalysedDocument document, Words words, Speakers speakers) {
    Speaker presented = presented(document, words, speakers);
    if (!presented.equals(Memory.NOBODY)) {
      return fuller(presented, document, words, speakers);
    }
    List<Passage> passages =
        document.read().passages().stream()
            .filter(p -> p.kind() != PassageKind.REPEAT && p.kind() != PassageKind.REFERENCE)
            .toList();
    int size = passages.size();
    for (int i = Math.max(0, size - EDGE); i < size && size > EDGE; i++) {
      boolean closing = i == size - 1 || shortLine(passages.get(i + 1));
      if (closing && name(passages.get(i), document, words.tongue(), speakers)) {
        return author(passages.get(i), i + 1 < size ? line(passages.get(i + 1)) : "");
      }
    }
    for (int i = 0; i < Math.min(2, size - 2); i++) {
      boolean affiliated =
          shortLine(passages.get(i + 1)) && line(passages.get(i + 1)).contains(" ");
      if (affiliated && name(passages.get(i), document, words.tongue(), speakers)) {
        return author(passages.get(i), line(passages.get(i + 1)));
      }
    }
    return Memory.NOBODY;
  }

  /// The same authors where the text says more of them.
  private static Speaker fuller(
      Speaker speaker, AnalysedDocument document, Words words, Speakers speakers) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.tongue() == words.tongue()) {
        boolean[] none = new boolean[sentence.tokens().size()];
        for (Who who : speakers.find(sentence, none, new Memory())) {
          boolean same = who.speaker().name().equals(speaker.name());
          if (same && !who.speaker().code().isEmpty()) {
            return who.speaker();
          }
        }
      }
    }
    return speaker;
  }

  private static Speaker author(Passage name, String affiliation) {
    return new Speaker(line(name), "author", affiliation, "");
  }

  private static String line(Passage passage) {
    return passage.clean().text().strip();
  }

  private static boolean shortLine(Passage passage) {
    String line = line(passage);
    boolean ends = ".!?:…".indexOf(line.charAt(line.length() - 1)) >= 0;
    return !ends
        && Character.isUpperCase(line.codePointAt(0))
        && line.split("\\s+", -1).length <= AFFILIATION;
  }

  /// Two or three capitalised words that are no words of the language and name no actor.
  private static boolean name(
      Passage passage, AnalysedDocument document, Tongue tongue, Speakers speakers) {
    List<Token> tokens = Tokenizer.tokens(line(passage), tongue);
    if (tokens.size() < 2 || tokens.size() > 3) {
      return false;
    }
    for (Token token : tokens) {
      boolean named =
          token.word()
              && token.capital()
              && token.text().length() > 1
              && !token.text().equals(token.text().toUpperCase(Locale.ROOT))
              && !speakers.common(token.folded());
      if (!named) {
        return false;
      }
    }
    return document.sentences().stream()
        .filter(s -> s.passage().ordinal() == passage.ordinal())
        .allMatch(s -> s.mentions().isEmpty());
  }

  /// `The site presents an article by analysts from the centre`.
  private static Speaker presented(AnalysedDocument document, Words words, Speakers speakers) {
    for (Sentence sentence : document.sentences()) {
      if (sentence.tongue() != words.tongue()) {
        continue;
      }
      for (Hit hit : Phrases.find(sentence.tokens(), words, "article-by")) {
        boolean[] none = new boolean[sentence.tokens().size()];
        for (Who who : speakers.find(sentence, none, new Memory())) {
          int gap = who.first() - hit.end();
          boolean sure = who.kind().compareTo(Who.Kind.ROLE) <= 0;
          if (gap >= 0 && gap <= 2 && sure) {
            return who.speaker();
          }
        }
      }
    }
    return Memory.NOBODY;
  }
}
