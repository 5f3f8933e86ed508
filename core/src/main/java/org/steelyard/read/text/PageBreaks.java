package org.steelyard.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Span;
import org.steelyard.read.terms.CharTable;
import org.steelyard.read.terms.PhraseSet;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.terms.WordList;

/// Mends paragraphs that a page break cut in two, and marks the running heads and page numbers
/// that stand between the halves.
public final class PageBreaks {
  /// Blocks that may stand between the halves of a cut word.
  private static final int BETWEEN = 4;

  /// Words of the longest running head.
  private static final int LONGEST_HEAD = 14;

  /// Times that a line must recur to be a running head by that alone.
  private static final int RECURS = 3;

  /// Shorter blocks that end without a full stop are headings, not the first half of a
  /// paragraph.
  private static final int SHORTEST_HALF = 40;

  private final String text;
  private final PhraseSet heads;
  private final Map<String, Integer> recurring = new HashMap<>();

  private PageBreaks(String text, Terms terms) {
    this.text = text;
    this.heads = terms.set("running-head");
  }

  /// `blocks` with halves joined (at the place of the first) and running heads marked.
  public static List<Block> mend(String text, List<Block> blocks, Terms terms) {
    PageBreaks breaks = new PageBreaks(text, terms);
    List<Block> marked = breaks.mark(blocks);
    List<Block> mended = new ArrayList<>();
    boolean[] taken = new boolean[marked.size()];
    for (int i = 0; i < marked.size(); i++) {
      if (taken[i]) {
        continue;
      }
      Block block = marked.get(i);
      int half = breaks.otherHalf(marked, taken, i, block);
      while (half >= 0) {
        List<Span> lines = new ArrayList<>(block.lines());
        lines.addAll(marked.get(half).lines());
        for (int between = i + 1; between < half; between++) {
          marked.set(between, marked.get(between).as(Role.FURNITURE));
        }
        taken[half] = true;
        block = new Block(lines, block.role(), block.links());
        half = breaks.otherHalf(marked, taken, half, block);
      }
      mended.add(block);
    }
    return mended;
  }

  private List<Block> mark(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.lines().size() == 1 && block.end() - block.start() <= 80) {
        recurring.merge(letters(block), 1, Integer::sum);
      }
    }
    List<Block> marked = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      marked.add(runningHead(block) ? block.as(Role.FURNITURE) : block);
    }
    return marked;
  }

  private String letters(Block block) {
    StringBuilder letters = new StringBuilder();
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (CharTable.letter(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  private boolean runningHead(Block block) {
    if (block.lines().size() > 2
        || block.role() == Role.HEADING
        || Chars.endsSentence(text, block.start(), block.end())) {
      return false;
    }
    if (block.end() - block.start() > 200) {
      return false;
    }
    String line = text.substring(block.start(), block.end());
    WordList words = WordList.of(line);
    if (words.size() == 0 || words.size() > LONGEST_HEAD) {
      return false;
    }
    boolean digits = line.chars().anyMatch(Character::isDigit);
    boolean lower = line.chars().anyMatch(Character::isLowerCase);
    String letters = letters(block);
    boolean again = letters.length() > 3 && recurring.getOrDefault(letters, 0) >= RECURS;
    return (pageNumber(words) && blockIsOnlyNumber(line))
        || (heads.hits(words) > 0 && (digits || !lower) && !ListMarkers.at(line, 0, line.length()))
        || (again && block.lines().size() == 1);
  }

  private static boolean pageNumber(WordList words) {
    return words.size() == 1
        && words.word(0).length() <= 4
        && words.word(0).chars().allMatch(Character::isDigit);
  }

  private static boolean blockIsOnlyNumber(String line) {
    return line.chars().noneMatch(Character::isLetter);
  }

  private int otherHalf(List<Block> blocks, boolean[] taken, int from, Block first) {
    if (first.role() == Role.FURNITURE || first.role() == Role.HEADING) {
      return -1;
    }
    boolean cutWord = cutWord(first);
    boolean cutSentence = cutSentence(first);
    if (!cutWord && !cutSentence) {
      return -1;
    }
    for (int i = from + 1; i < blocks.size() && i <= from + 1 + BETWEEN; i++) {
      Block next = blocks.get(i);
      if (!taken[i] && next.role() != Role.FURNITURE && startsLower(next)) {
        return cutWord || sentenceGoesOn(next) ? i : -1;
      }
      boolean scrap = next.role() == Role.FURNITURE || (cutWord && shortScrap(next));
      if (!scrap) {
        return -1;
      }
    }
    return -1;
  }

  private boolean cutWord(Block block) {
    int end = block.end();
    return end - block.start() > 2
        && Chars.hyphen(text.charAt(end - 1))
        && Character.isLetter(text.charAt(end - 2));
  }

  private boolean cutSentence(Block block) {
    char last = text.charAt(block.end() - 1);
    boolean open = Character.isLetterOrDigit(last) || last == ',';
    return open && block.end() - block.start() >= SHORTEST_HALF && several(block);
  }

  private boolean several(Block block) {
    int stop = block.lines().size() > 1 ? 0 : text.indexOf(". ", block.start(), block.end());
    return stop >= 0;
  }

  private boolean sentenceGoesOn(Block block) {
    return block.end() - block.start() >= SHORTEST_HALF
        || Chars.endsSentence(text, block.start(), block.end());
  }

  private boolean startsLower(Block block) {
    char first = text.charAt(block.start());
    return Character.isLowerCase(first)
        && Chars.cased(first)
        && !ListMarkers.at(text, block.start(), block.end());
  }

  private boolean shortScrap(Block block) {
    return block.end() - block.start() <= 120
        && block.lines().size() <= 2
        && !Chars.endsSentence(text, block.start(), block.end());
  }
}
