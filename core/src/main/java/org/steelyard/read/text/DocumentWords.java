package org.steelyard.read.text;

import org.steelyard.read.terms.CharTable;
import org.steelyard.read.terms.Hash;
import org.steelyard.read.terms.HashIndex;

/// Words that stand whole within the lines of a document, as evidence for those that are cut.
final class DocumentWords {
  private final String text;
  private HashIndex words = new HashIndex(0);
  private boolean read;

  /// Reads nothing until the first question: most documents have no hyphen at the end of a
  /// line.
  DocumentWords(String text) {
    this.text = text;
  }

  /// Whether the word of parts `first` and `second`, in any case, stands whole in the document.
  ///
  /// @param hyphen whether with a hyphen between the parts
  boolean has(String first, boolean hyphen, String second) {
    if (!read) {
      collect();
      read = true;
    }
    long hash = hash(Hash.SEED, first);
    return words.find(hash(hyphen ? Hash.step(hash, '-') : hash, second)) >= 0;
  }

  private static long hash(long before, String part) {
    long hash = before;
    for (int i = 0; i < part.length(); i++) {
      hash = Hash.step(hash, CharTable.lowered(part.charAt(i)));
    }
    return hash;
  }

  private void collect() {
    words = new HashIndex(text.length() / 10);
    long hash = Hash.SEED;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (CharTable.letter(c) || (start >= 0 && (c == '-' || c == '\''))) {
        start = start < 0 ? i : start;
        hash = Hash.step(hash, CharTable.lowered(c));
      } else if (start >= 0) {
        if (text.charAt(i - 1) != '-' && !continuesLine(start)) {
          words.number(hash);
        }
        start = -1;
        hash = Hash.SEED;
      }
    }
  }

  /// Whether the word at `start` is the second part of one that a line's end cut.
  private boolean continuesLine(int start) {
    int i = start - 1;
    while (i >= 0 && Chars.blank(text.charAt(i))) {
      i--;
    }
    return i >= 0 && i < start - 1 && Chars.hyphen(text.charAt(i));
  }
}
