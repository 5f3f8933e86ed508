package org.steelyard.read.kind;

import static org.steelyard.model.PassageKind.HEADING;
import static org.steelyard.model.PassageKind.REPEAT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Span;
import org.steelyard.read.terms.PhraseSet;

/// Finds what a document says twice: whole paragraphs, and single sentences exactly or nearly.
///
/// The first occurrence stays. A sentence of the first paragraph may come again alone: a lead
/// announces what the text then says in its place, with its speaker, and both stay.
final class Repeats {
  /// Shorter sentences recur by chance.
  private static final int FEWEST_WORDS = 8;

  private final Set<String> paragraphs = new HashSet<>();
  private final Set<String> sentences = new HashSet<>();
  private final NearRepeats near = new NearRepeats();

  private Repeats() {}

  /// Kinds of every sentence: those of its paragraph, or a repeat.
  static List<List<PassageKind>> find(List<Piece> pieces, PassageKind[] kinds) {
    Repeats repeats = new Repeats();
    List<List<PassageKind>> all = new ArrayList<>(pieces.size());
    boolean lead = true;
    for (int i = 0; i < kinds.length; i++) {
      Piece piece = pieces.get(i);
      all.add(kinds[i].coded() ? repeats.judge(piece, kinds[i], lead) : same(piece, kinds[i]));
      lead &= !(kinds[i].coded() && piece.prose());
    }
    return all;
  }

  private static List<PassageKind> same(Piece piece, PassageKind kind) {
    return piece.sentences().stream().map(s -> kind).toList();
  }

  private List<PassageKind> judge(Piece piece, PassageKind kind, boolean lead) {
    boolean heading = kind == HEADING;
    if (piece.words().size() >= FEWEST_WORDS) {
      String folded = letters(piece.words());
      if (paragraphs.contains(folded)) {
        return same(piece, REPEAT);
      }
      if (!heading) {
        paragraphs.add(folded);
      }
    }
    List<PassageKind> kinds = new ArrayList<>();
    boolean single = piece.sentences().size() == 1;
    for (Span sentence : piece.sentences()) {
      List<String> words = single ? piece.words() : PhraseSet.words(sentence.of(piece.text()));
      boolean again = words.size() >= FEWEST_WORDS && again(words, piece.language(), heading, lead);
      kinds.add(again ? REPEAT : kind);
    }
    return kinds;
  }

  private boolean again(List<String> words, String language, boolean heading, boolean lead) {
    String folded = letters(words);
    if (sentences.contains(folded)) {
      return true;
    }
    Set<Long> grams = NearRepeats.grams(words);
    if (near.contains(words, grams, language)) {
      return true;
    }
    if (!heading && !lead) {
      sentences.add(folded);
      near.add(words, grams, language);
    }
    return false;
  }

  private static String letters(List<String> words) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (Character.isLetter(word.charAt(i)) || Character.isDigit(word.charAt(i))) {
          letters.append(word.charAt(i));
        }
      }
    }
    return letters.toString();
  }
}
