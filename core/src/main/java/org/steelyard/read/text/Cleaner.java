package org.steelyard.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.steelyard.model.Span;
import org.steelyard.read.identify.LanguageGuesser;
import org.steelyard.read.terms.Terms;

/// Makes blocks readable: joins their lines, drops the hyphens of line ends and soft hyphens,
/// and makes one blank of several.
public final class Cleaner {
  private final String text;
  private final Hyphenation hyphenation;
  private final LanguageGuesser guesser;
  private StringBuilder clean = new StringBuilder();
  private int[] offsets = new int[0];

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
      if (!clean.isEmpty()) {
        paragraphs.add(
            new Paragraph(
                clean.toString(),
                Arrays.copyOf(offsets, clean.length()),
                block.role(),
                block.links()));
      }
    }
    return paragraphs;
  }

  private void clean(Block block) {
    clean = new StringBuilder(block.end() - block.start());
    int capacity = 0;
    for (Span line : block.lines()) {
      capacity += line.length() + 1;
    }
    offsets = new int[capacity];
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
        language = guesser.guess(text.substring(block.start(), block.end())).language();
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
    return Character.isLetter(c) || c == '\'' || c == '’' || c == 'ʼ' || c == '\u0301';
  }

  private void append(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\u00AD') {
        continue;
      }
      put(Chars.blank(c) ? ' ' : c, i);
    }
  }

  private void put(char c, int offset) {
    int length = clean.length();
    if (c == ' ' && (length == 0 || clean.charAt(length - 1) == ' ')) {
      return;
    }
    offsets[length] = offset;
    clean.append(c);
  }

  private void trim() {
    while (!clean.isEmpty() && clean.charAt(clean.length() - 1) == ' ') {
      clean.setLength(clean.length() - 1);
    }
  }
}
