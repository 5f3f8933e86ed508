package org.steelyard.coding.evaluate;

import java.util.BitSet;
import java.util.List;
import org.steelyard.model.Span;

/// The words that some spans of a text cover, by the offsets at which they begin. Marks,
/// blanks and
/// parts of words at the edges do not count.
final class WordSet {
  private final BitSet starts = new BitSet();

  WordSet(String text, List<Span> spans) {
    for (Span span : spans) {
      for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
        boolean first = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        if (Character.isLetterOrDigit(text.charAt(i)) && first) {
          starts.set(i);
        }
      }
    }
  }

  int size() {
    return starts.cardinality();
  }

  int shared(WordSet other) {
    if (!starts.intersects(other.starts)) {
      return 0;
    }
    BitSet both = (BitSet) starts.clone();
    both.and(other.starts);
    return both.cardinality();
  }

  boolean same(WordSet other) {
    return size() > 0 && starts.equals(other.starts);
  }

  /// Harmonic mean of the shares of both that are shared.
  double likeness(WordSet other) {
    int all = size() + other.size();
    return all == 0 ? 0 : 2.0 * shared(other) / all;
  }
}
