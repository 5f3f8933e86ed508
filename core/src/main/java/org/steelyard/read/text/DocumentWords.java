package org.steelyard.read.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Words that stand whole within the lines of a document, as evidence for those that are cut.
final class DocumentWords {
  private final String text;
  private Set<String> words = Set.of();
  private boolean read;

  /// Reads nothing until the first question: most documents have no hyphen at the end of a
  /// line.
  DocumentWords(String text) {
    this.text = text;
  }

  /// Whether `word`, lower case, perhaps with hyphens, stands whole in the document.
  boolean has(String word) {
    if (!read) {
      words = collect();
      read = true;
    }
    return words.contains(word);
  }

  private Set<String> collect() {
    Set<String> found = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      boolean inner = Character.isLetter(c) || (start >= 0 && (c == '-' || c == '\''));
      if (inner) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        if (text.charAt(i - 1) != '-' && !continuesLine(start)) {
          found.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
    return found;
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
