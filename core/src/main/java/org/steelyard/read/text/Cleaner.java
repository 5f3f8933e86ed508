package org.steelyard.read.text;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.OffsetRuns;
import org.steelyard.model.Span;
import org.steelyard.read.identify.LanguageGuesser;
import org.steelyard.read.terms.CharTable;
import org.steelyard.read.terms.Terms;

/// Makes blocks readable: joins their lines, drops the hyphens of line ends and soft hyphens,
/// and makes one blank of several.
public final class Cleaner {
  private static final char SOFT = '\u00AD';

  /// Units of a block that are enough to tell its language.
  private static final int ENOUGH = 800;

  private final String text;
  private final Hyphenation hyphenation;
  private final LanguageGuesser guesser;
  private char[] clean = new char[1024];
  private int length;
  private OffsetRuns.Builder offsets = new OffsetRuns.Builder();

  /// A cleaner of one document.
  ///
  /// @param text its canonical text
  public Cleaner(String text, Terms terms, LanguageGuesser guesser) {
    this.text = text;
    this.guesser = guesser;
    this.hyphenation = new Hyphenation(new UkrainianDictionary(), new DocumentWords(text), terms);
  }

  /// Paragraphs of `blocks` in their order; a block without a visible unit gives none.
  public List<Paragraph> paragraphs(List<Block> blocks) {
    List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      clean(block);
      if (length > 0) {
        String words = new String(clean, 0, length);
        paragraphs.add(new Paragraph(words, offsets.build(length), block.role(), block.links()));
      }
    }
    return paragraphs;
  }

  private void clean(Block block) {
    offsets = new OffsetRuns.Builder();
    length = 0;
    int capacity = 0;
    for (Span line : block.lines()) {
      capacity += line.length() + 1;
    }
    if (capacity > clean.length) {
      clean = new char[capacity * 2];
    }
    String language = "";
    for (int i = 0; i < block.lines().size(); i++) {
      Span line = block.lines().get(i);
      boolean last = i + 1 == block.lines().size();
      Span next = last ? line : block.lines().get(i + 1);
      if (last || !cut(line, next)) {
        append(line.start(), line.end());
        if (!last) {
          put(' ', line.end());
        }
        continue;
      }
      if (language.isEmpty()) {
        int end = Math.min(block.end(), block.start() + ENOUGH);
        language = guesser.guess(text.substring(block.start(), end)).language();
      }
      boolean joins =
          hyphenation.joins(
              lettersBefore(line), text.charAt(line.end() - 1), lettersAfter(next), language);
      append(line.start(), joins ? line.end() - 1 : line.end());
    }
    trim();
  }

  /// Whether the line ends within a word or a range of numbers.
  private boolean cut(Span line, Span next) {
    return line.length() > 1
        && Chars.hyphen(text.charAt(line.end() - 1))
        && Character.isLetterOrDigit(text.charAt(line.end() - 2))
        && Character.isLetterOrDigit(text.charAt(next.start()));
  }

  private String lettersBefore(Span line) {
    int end = line.end() - 1;
    int start = end;
    while (start > line.start() && wordUnit(start - 1)) {
      start--;
    }
    return text.substring(start, end);
  }

  private String lettersAfter(Span line) {
    int end = line.start();
    while (end < line.end() && wordUnit(end)) {
      end++;
    }
    return text.substring(line.start(), end);
  }

  private boolean wordUnit(int i) {
    char c = text.charAt(i);
    return CharTable.letter(c) || c == '\'' || c == '’' || c == 'ʼ' || c == '\u0301';
  }

  private void append(int start, int end) {
    int i = start;
    while (i < end) {
      int plain = plain(i, end);
      if (plain > i) {
        offsets.put(length, i);
        text.getChars(i, plain, clean, length);
        length += plain - i;
        i = plain;
      } else {
        if (text.charAt(i) != SOFT) {
          put(' ', i);
        }
        i++;
      }
    }
  }

  /// End of what can be copied as it stands: visible units, and single blanks between them.
  private int plain(int start, int end) {
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      boolean between = c == ' ' && i > start && i + 1 < end;
      if (!CharTable.visible(c) && !(between && CharTable.visible(text.charAt(i + 1)))) {
        return i;
      }
      i++;
    }
    return i;
  }

  private void put(char c, int offset) {
    if (c == ' ' && (length == 0 || clean[length - 1] == ' ')) {
      return;
    }
    offsets.put(length, offset);
    clean[length] = c;
    length++;
  }

  private void trim() {
    while (length > 0 && clean[length - 1] == ' ') {
      length--;
    }
  }
}
