package org.steelyard.language;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Span;

/// Cuts a text into words, numbers and punctuation marks; every visible unit falls into one
/// token.
///
/// A word keeps inner apostrophes (`об'єкт`, `Türkiye'nin`), and the inner full stops of
/// abbreviations of single letters (`U.S.`). A hyphen separates words and is a token of its
/// own.
/// Numbers keep inner points and commas (`4,5`, `1.200`).
public final class Tokenizer {
  private Tokenizer() {}

  /// Tokens of `text` in order.
  public static List<Token> tokens(String text, Tongue tongue) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || ignorable(c)) {
        i += width;
        continue;
      }
      int end;
      Token.Kind kind;
      if (Character.isLetter(c)) {
        end = wordEnd(text, i);
        kind = Token.Kind.WORD;
      } else if (Character.isDigit(c)) {
        end = numberEnd(text, i);
        kind = Token.Kind.NUMBER;
      } else {
        end = i + width;
        kind = Token.Kind.PUNCTUATION;
      }
      String word = text.substring(i, end);
      String folded = kind == Token.Kind.WORD ? tongue.fold(word) : word;
      tokens.add(new Token(new Span(i, end), word, folded, kind));
      i = end;
    }
    return tokens;
  }

  private static int wordEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean inner =
          Character.isLetter(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || ignorable(c)
              || (Character.isDigit(c) && i > start)
              || (apostrophe(c) && next < text.length() && letterAt(text, next))
              || (c == '.' && abbreviationDot(text, start, i));
      if (!inner) {
        break;
      }
      i = next;
    }
    return i;
  }

  /// The dot after a single letter that another single letter and dot follow or precede:
  /// `U.S.`.
  private static boolean abbreviationDot(String text, int start, int dot) {
    boolean single =
        dot == start + 1 || (dot >= 2 && text.charAt(dot - 2) == '.' && dot - 2 > start);
    if (!single || !Character.isUpperCase(text.charAt(dot - 1))) {
      return false;
    }
    boolean nextSingle =
        dot + 2 < text.length()
            && Character.isUpperCase(text.charAt(dot + 1))
            && text.charAt(dot + 2) == '.';
    boolean previousSingle = dot - 2 > start && text.charAt(dot - 2) == '.';
    return nextSingle || previousSingle;
  }

  private static int numberEnd(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inner =
          Character.isDigit(c)
              || ((c == '.' || c == ',')
                  && i + 1 < text.length()
                  && Character.isDigit(text.charAt(i + 1)));
      if (!inner) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean letterAt(String text, int i) {
    return Character.isLetter(text.codePointAt(i));
  }

  private static boolean apostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
  }

  private static boolean ignorable(int c) {
    return c == 0x00AD || c == 0x200B || c == 0xFEFF;
  }
}
