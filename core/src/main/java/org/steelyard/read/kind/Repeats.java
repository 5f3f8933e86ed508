package org.steelyard.read.kind;

import static org.steelyard.model.PassageKind.HEADING;
import static org.steelyard.model.PassageKind.REPEAT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Span;
import org.steelyard.read.terms.HashIndex;
import org.steelyard.read.terms.WordList;

/// Finds what a document says twice: whole paragraphs, and single sentences exactly or nearly.
///
/// The first occurrence stays. A sentence of the first paragraph may come again alone: a lead
/// announces what the text then says in its place, with its speaker, and both stay.
final class Repeats {
  /// Shorter sentences recur by chance.
  private static final int FEWEST_WORDS = 8;

  private final HashIndex paragraphs = new HashIndex(32);
  private final HashIndex sentences = new HashIndex(64);
  private final NearRepeats near;

  private Repeats(int words) {
    near = new NearRepeats(words);
  }

  /// Kinds of every sentence: those of its paragraph, or a repeat.
  static List<List<PassageKind>> find(List<Piece> pieces, PassageKind[] kinds) {
    int words = 0;
    for (Piece piece : pieces) {
      words += piece.words().size();
    }
    Repeats repeats = new Repeats(words);
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
    return Collections.nCopies(piece.sentences().size(), kind);
  }

  private List<PassageKind> judge(Piece piece, PassageKind kind, boolean lead) {
    boolean heading = kind == HEADING;
    if (piece.words().size() >= FEWEST_WORDS) {
      long letters = piece.words().letters(0, piece.words().size());
      if (paragraphs.find(letters) >= 0) {
        return same(piece, REPEAT);
      }
      if (!heading) {
        paragraphs.number(letters);
      }
    }
    List<PassageKind> kinds = new ArrayList<>(piece.sentences().size());
    for (Span sentence : piece.sentences()) {
      kinds.add(again(piece, sentence, heading, lead) ? REPEAT : kind);
    }
    return kinds;
  }

  private boolean again(Piece piece, Span sentence, boolean heading, boolean lead) {
    WordList words = piece.words();
    int from = words.from(sentence.start());
    int to = words.from(sentence.end());
    if (cut(words, from, sentence.start()) || cut(words, to, sentence.end())) {
      words = WordList.of(sentence.of(piece.text()));
      from = 0;
      to = words.size();
    }
    if (to - from < FEWEST_WORDS) {
      return false;
    }
    long letters = words.letters(from, to);
    if (sentences.find(letters) >= 0 || near.contains(words, from, to, piece.language())) {
      return true;
    }
    if (!heading && !lead) {
      sentences.number(letters);
      near.add();
    }
    return false;
  }

  /// Whether the word before word `next` stands across unit `at`, as where a sentence without
  /// any blank is cut for its length.
  private static boolean cut(WordList words, int next, int at) {
    return next > 0 && words.end(next - 1) > at;
  }
}
