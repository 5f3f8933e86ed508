package org.steelyard.coding;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.CleanText;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Span;

/// Cuts passages too long for a sentence into windows, each coded as a sentence of its own.
///
/// Rules compare words of a sentence with each other, so their time grows with its square; with
/// windows it grows with the text. The reader cuts at the same length, so that only documents
/// made otherwise are changed.
public final class Windows {
  /// Most UTF-16 units of a passage: no sentence that a person wrote is so long.
  public static final int LONGEST = 4000;

  private Windows() {}

  /// How many passages of `read` are longer than a window.
  public static int tooLong(ReadDocument read) {
    int count = 0;
    for (Passage passage : read.passages()) {
      count += passage.clean().text().length() > LONGEST ? 1 : 0;
    }
    return count;
  }

  /// `read` with passages of at most [#LONGEST] units, numbered anew; itself where all are.
  static ReadDocument of(ReadDocument read) {
    if (tooLong(read) == 0) {
      return read;
    }
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : read.passages()) {
      String text = passage.clean().text();
      int start = 0;
      while (start < text.length()) {
        int end = end(text, start);
        if (!text.substring(start, end).isBlank()) {
          passages.add(part(passage, passages.size(), new Span(start, end)));
        }
        start = end;
      }
    }
    return new ReadDocument(read.document(), passages);
  }

  /// After the last blank that the window holds, else where it is full.
  private static int end(String text, int start) {
    int full = start + LONGEST;
    if (full >= text.length()) {
      return text.length();
    }
    for (int i = full; i > start; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(full)) ? full - 1 : full;
  }

  private static Passage part(Passage passage, int ordinal, Span part) {
    CleanText clean =
        new CleanText(part.of(passage.clean().text()), passage.clean().offsets().part(part));
    Span span = passage.clean().original(part);
    return new Passage(
        passage.documentId(),
        ordinal,
        passage.paragraph(),
        span,
        passage.kind(),
        passage.language(),
        clean);
  }
}
