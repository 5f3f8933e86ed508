package org.steelyard.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.model.Span;
import org.steelyard.read.terms.CharTable;
import org.steelyard.read.terms.Terms;

/// Cuts a paragraph into sentences in one pass.
///
/// A full stop ends a sentence unless what stands before it is an abbreviation, an initial or
/// the number of an enumeration, or the next word begins in lower case (where case tells).
/// Armenian news writes a colon where the full stop of its alphabet should stand. Closing quotes,
// brackets and references like `[5]` stay with the sentence that they close.
public final class SentenceSplitter {
  /// Longest sentence, in units: text without any full stop is cut at a blank.
  private static final int LONGEST = 4000;

  private final Terms terms;

  /// A splitter that knows the abbreviations of `terms`.
  public SentenceSplitter(Terms terms) {
    this.terms = terms;
  }

  /// Sentences of `text` (clean: single blanks, trimmed) in `language`; they hold all visible
  /// units.
  public List<Span> split(String text, String language) {
    List<Span> sentences = new ArrayList<>();
    Enumeration enumeration = new Enumeration();
    boolean armenian = language.equals("hy");
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      if (i - start >= LONGEST) {
        int cut = blankBefore(text, start, i);
        sentences.add(new Span(start, cut));
        start = skipBlanks(text, cut);
        i = Math.max(i, start);
      }
      char c = text.charAt(i);
      if (!Chars.terminator(c) && !(armenian && c == ':')) {
        i++;
        continue;
      }
      int after = afterClosers(text, c == ':' ? i + 1 : i);
      int next = skipBlanks(text, after);
      boolean spaced = next > after || wide(text.charAt(after - 1));
      if (next >= text.length()
          || (spaced && ends(text, start, i, after, next, language, enumeration))) {
        sentences.add(new Span(start, after));
        start = next;
      }
      i = Math.max(after, i + 1);
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }

  private static int blankBefore(String text, int start, int end) {
    // By hand: a search would go on beyond the start, each time to the beginning of the text.
    for (int i = end; i > start; i--) {
      if (text.charAt(i) == ' ') {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static boolean wide(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /// End of the run of marks, closing quotes and references that begins at `i`.
  private static int afterClosers(String text, int i) {
    int end = i;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Chars.terminator(c) || Chars.closer(c)) {
        end++;
      } else if (c == '[' && reference(text, end) > 0) {
        end = reference(text, end);
      } else {
        break;
      }
    }
    return end;
  }

  private static int reference(String text, int open) {
    int i = open + 1;
    while (i < text.length() && i < open + 8 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > open + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : 0;
  }

  private boolean ends(
      String text,
      int start,
      int mark,
      int after,
      int next,
      String language,
      Enumeration enumeration) {
    int word = next;
    while (word < text.length() && (Chars.opener(text.charAt(word)) || text.charAt(word) == ' ')) {
      word++;
    }
    if (word >= text.length()) {
      return false;
    }
    int first = text.codePointAt(word);
    if (Character.isLowerCase(first)
        && Chars.cased(first)
        && !ListMarkers.at(text, word, text.length())) {
      return false;
    }
    boolean plainStop = text.charAt(mark) == '.' && after == mark + 1;
    if (!plainStop) {
      // "(U.S.) Navy", "etc.) The": a bracket closes an aside and not the sentence.
      return text.charAt(mark) != '.'
          || text.charAt(after - 1) != ')'
          || Character.isUpperCase(first);
    }
    String before = wordBefore(text, start, mark);
    if (before.isEmpty()) {
      return true;
    }
    if (number(before)) {
      return !Character.isDigit(first) && !enumeration.goesOn(text, start, mark, before);
    }
    boolean digit = Character.isDigit(first);
    String lower = before.toLowerCase(Locale.ROOT);
    int letters = before.codePointCount(0, before.length());
    boolean initial = letters == 1 && Character.isLetter(before.codePointAt(0));
    boolean abbreviation = initial || terms.abbreviation(language, lower) || dotted(before);
    if (!abbreviation) {
      return true;
    }
    boolean afterNumber = digitBefore(text, mark - before.length());
    boolean capitalInitial = initial && Character.isUpperCase(before.codePointAt(0));
    if (digit || (capitalInitial && !afterNumber)) {
      return capitalInitial && !digit && starts(text, word, language);
    }
    return (afterNumber || dotted(before) || (letters > 1 && !terms.title(lower)))
        && starts(text, word, language);
  }

  /// Whether the word of `text` at `start` shows that a new sentence has begun; an initial
  /// does not.
  private boolean starts(String text, int start, String language) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      return false;
    }
    return terms.starter(language, text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean number(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!CharTable.digit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean dotted(String word) {
    return word.indexOf('.') > 0;
  }

  private static boolean digitBefore(String text, int start) {
    int i = start - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && Character.isDigit(text.charAt(i));
  }

  /// The word, abbreviation with inner stops, or number that ends at `end`.
  private static String wordBefore(String text, int start, int end) {
    int i = end;
    while (i > start && end - i < 40) {
      char c = text.charAt(i - 1);
      boolean inner = Character.isLetterOrDigit(c) || c == '.' || c == '\'' || c == '’' || c == '-';
      if (!inner) {
        break;
      }
      i--;
    }
    return text.substring(i, end);
  }

  /// Counts `1. ... 2. ... 3. ...` within a paragraph.
  private static final class Enumeration {
    private int last;

    /// Whether the number before the stop at `mark` numbers an item rather than ends a
    /// sentence.
    boolean goesOn(String text, int start, int mark, String digits) {
      if (digits.length() > 2) {
        return false;
      }
      int number = Integer.parseInt(digits);
      int before = mark - digits.length() - 1;
      while (before >= start && text.charAt(before) == ' ') {
        before--;
      }
      boolean opens = before < start || text.charAt(before) == ':' || text.charAt(before) == ';';
      // One item may hide behind a missing blank: "1. ... 2.Second ... 3. ..."
      if (opens || (last > 0 && number > last && number <= last + 2)) {
        last = number;
        return true;
      }
      return false;
    }
  }
}
