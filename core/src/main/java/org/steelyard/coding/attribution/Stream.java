package org.steelyard.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Span;

/// The tokens of a document's passages in one language, as one stream, so that a quotation may run
/// over sentences and paragraphs.
final class Stream {
  private final List<Token> tokens = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  /// By token the index after its sentence's last token, and of the sentence's first.
  private final List<int[]> sentences = new ArrayList<>();

  private Stream() {}

  /// Passages of `read` that are coded and in `tongue`.
  static Stream of(ReadDocument read, Tongue tongue) {
    Stream stream = new Stream();
    for (Passage passage : read.passages()) {
      if (passage.kind().coded() && passage.language().equals(tongue.code())) {
        List<Token> tokens = Tokenizer.tokens(passage.clean().text(), tongue);
        int first = stream.tokens.size();
        int[] bounds = {first, first + tokens.size()};
        for (Token token : tokens) {
          stream.tokens.add(token);
          stream.passages.add(passage);
          stream.sentences.add(bounds);
        }
      }
    }
    return stream;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String text(int i) {
    return tokens.get(i).text();
  }

  String folded(int i) {
    return tokens.get(i).folded();
  }

  boolean word(int i) {
    return tokens.get(i).word();
  }

  boolean mark(int i, String marks) {
    return i >= 0 && i < size() && text(i).length() == 1 && marks.contains(text(i));
  }

  /// First token of the sentence of token `i`.
  int start(int i) {
    return sentences.get(i)[0];
  }

  /// Index after the last token of the sentence of token `i`.
  int end(int i) {
    return sentences.get(i)[1];
  }

  Passage passage(int i) {
    return passages.get(i);
  }

  int paragraph(int i) {
    return passages.get(i).paragraph();
  }

  /// Whether token `i` begins its paragraph.
  boolean opensParagraph(int i) {
    return i == 0 || paragraph(i - 1) != paragraph(i);
  }

  /// Whether nothing stands between token `i - 1` and token `i`.
  boolean joined(int i) {
    return i > 0
        && i < size()
        && start(i) != i
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }

  /// How many words stand in `[from, to)`.
  int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += word(i) ? 1 : 0;
    }
    return words;
  }

  /// Where tokens `[from, to)` stand in the document's text.
  Span original(int from, int to) {
    Span first = passage(from).clean().original(token(from).span());
    Span last = passage(to - 1).clean().original(token(to - 1).span());
    return new Span(first.start(), Math.max(last.end(), first.start() + 1));
  }
}
