package org.steelyard.publish.brief;

import org.steelyard.model.Passage;
import org.steelyard.model.Span;

/// Turns spans of a document into spans of a passage's readable text.
final class Words {
  private Words() {}

  /// First unit of the passage's clean text that stands at or after `original`.
  static int cleanOffset(Passage passage, int original) {
    int low = 0;
    int high = passage.clean().text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passage.clean().original(new Span(middle, middle + 1)).start() < original) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The readable words of a quote, white space joined.
  static String readable(String quote) {
    return quote.strip().replaceAll("\\s+", " ");
  }

  /// At most `length` characters, cut between words.
  static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int cut = text.lastIndexOf(' ', length);
    int end = cut > length / 2 ? cut : length;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + " …";
  }
}
