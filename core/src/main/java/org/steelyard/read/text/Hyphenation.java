package org.steelyard.read.text;

import java.util.Locale;
import org.steelyard.read.terms.PhraseSet;
import org.steelyard.read.terms.Terms;

/// Decides whether a hyphen at the end of a line belongs to the word or to the line.
///
/// Order of evidence: the kind of hyphen, the case of the second part, the dictionary
/// (Ukrainian), the document's other uses of the word, and then the first part: compounds keep
/// their hyphen after a linking -о and after known first parts. Everything else is joined: in
/// a Ukrainian journal article 154 of 156 such hyphens had to go.
final class Hyphenation {
  private final UkrainianDictionary dictionary;
  private final DocumentWords document;
  private final PhraseSet firstParts;

  /// @param document what the document itself shows of its words
  Hyphenation(UkrainianDictionary dictionary, DocumentWords document, Terms terms) {
    this.dictionary = dictionary;
    this.document = document;
    this.firstParts = terms.set("first-part");
  }

  /// Whether `first` and `second`, the letters around `hyphen` and the line's end, are one
  /// word without it.
  boolean joins(String first, char hyphen, String second, String language) {
    if (hyphen == '\u00AD') {
      return true;
    }
    if (hyphen == '\u2011' || first.isEmpty() || second.isEmpty()) {
      return false;
    }
    boolean capital = Character.isUpperCase(second.charAt(0));
    if (capital && !(first.length() > 1 && upper(first) && upper(second))) {
      return false;
    }
    boolean ukrainian = language.equals("uk");
    String left = lower(first);
    String right = lower(second);
    if (ukrainian && dictionary.knows(left + right)) {
      return true;
    }
    if (document.has(first, false, second)) {
      return true;
    }
    if (document.has(first, true, second)) {
      return false;
    }
    if (firstParts.is(left)) {
      return false;
    }
    return !(ukrainian && left.endsWith("о") && dictionary.knows(right));
  }

  private static boolean upper(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
