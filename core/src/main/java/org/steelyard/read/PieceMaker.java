package org.steelyard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Span;
import org.steelyard.read.identify.LanguageGuesser;
import org.steelyard.read.identify.LanguageGuesser.Guess;
import org.steelyard.read.identify.WordMarks;
import org.steelyard.read.kind.Piece;
import org.steelyard.read.terms.WordList;
import org.steelyard.read.text.Paragraph;
import org.steelyard.read.text.Role;
import org.steelyard.read.text.SentenceSplitter;

/// Gives paragraphs their language and their sentences.
///
/// Short or unclear paragraphs take the language of most of the text around them.
final class PieceMaker {
  private final LanguageGuesser guesser;
  private final SentenceSplitter splitter;

  PieceMaker(LanguageGuesser guesser, SentenceSplitter splitter) {
    this.guesser = guesser;
    this.splitter = splitter;
  }

  List<Piece> pieces(List<Paragraph> paragraphs) {
    List<Guess> guesses = new ArrayList<>(paragraphs.size());
    List<WordMarks> marks = new ArrayList<>(paragraphs.size());
    Map<String, Long> article = new TreeMap<>();
    Map<String, Long> all = new TreeMap<>();
    for (Paragraph paragraph : paragraphs) {
      WordMarks its = guesser.marks(WordList.of(paragraph.text()));
      Guess guess = guesser.guess(its, 0, its.words().size());
      marks.add(its);
      guesses.add(guess);
      if (guess.sure()) {
        all.merge(guess.language(), (long) guess.letters(), Long::sum);
        if (paragraph.role() != Role.FURNITURE) {
          article.merge(guess.language(), (long) guess.letters(), Long::sum);
        }
      } else if (guess.foreign() && paragraph.role() != Role.FURNITURE) {
        article.merge(guess.language(), (long) guess.letters(), Long::sum);
      }
    }
    String around = commonest(article.isEmpty() ? all : article);
    List<Piece> pieces = new ArrayList<>(paragraphs.size());
    for (int i = 0; i < paragraphs.size(); i++) {
      String language = guesses.get(i).within(around);
      if (language.equals(LanguageGuesser.UNDETERMINED) && !guesses.get(i).foreign() && i > 0) {
        language = guesses.get(i).within(pieces.get(i - 1).language());
      }
      Paragraph paragraph = paragraphs.get(i);
      List<Span> sentences = splitter.split(paragraph.text(), language);
      pieces.add(new Piece(paragraph, language, sentences, marks.get(i)));
    }
    return pieces;
  }

  /// Language with the largest count, the first by code among equals; `und` for none.
  static String commonest(Map<String, Long> counts) {
    String best = LanguageGuesser.UNDETERMINED;
    long most = 0;
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
