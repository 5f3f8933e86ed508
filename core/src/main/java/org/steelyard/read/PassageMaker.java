package org.steelyard.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Span;
import org.steelyard.read.identify.LanguageGuesser;
import org.steelyard.read.kind.Piece;

/// Makes the passages of a document, in the order in which they begin.
final class PassageMaker {
  private final LanguageGuesser guesser;

  PassageMaker(LanguageGuesser guesser) {
    this.guesser = guesser;
  }

  private record Draft(Piece piece, Span sentence, PassageKind kind, int start) {}

  List<Passage> passages(String documentId, List<Piece> pieces, List<List<PassageKind>> kinds) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      for (int s = 0; s < piece.sentences().size(); s++) {
        Span sentence = piece.sentences().get(s);
        int start = piece.paragraph().original(sentence).start();
        drafts.add(new Draft(piece, sentence, kinds.get(i).get(s), start));
      }
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Passage> passages = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Piece piece = draft.piece();
      int paragraph = numbers.computeIfAbsent(piece.paragraph().start(), start -> numbers.size());
      passages.add(
          new Passage(
              documentId,
              passages.size(),
              paragraph,
              piece.paragraph().original(draft.sentence()),
              draft.kind(),
              language(piece, draft.sentence()),
              piece.paragraph().clean(draft.sentence())));
    }
    return passages;
  }

  private String language(Piece piece, Span sentence) {
    if (piece.sentences().size() == 1) {
      return piece.language();
    }
    int from = piece.words().from(sentence.start());
    int to = piece.words().from(sentence.end());
    return guesser.within(piece.marks(), from, to, piece.language());
  }

  /// Language of most of the units that are coded; of all units where none is.
  static String language(List<Passage> passages) {
    Map<String, Long> coded = new TreeMap<>();
    Map<String, Long> all = new TreeMap<>();
    for (Passage passage : passages) {
      long units = passage.clean().text().length();
      all.merge(passage.language(), units, Long::sum);
      if (passage.kind().coded()) {
        coded.merge(passage.language(), units, Long::sum);
      }
    }
    return PieceMaker.commonest(coded.isEmpty() ? all : coded);
  }
}
