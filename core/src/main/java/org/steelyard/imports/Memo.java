package org.steelyard.imports;

import java.util.Arrays;

/// The cells that the last texts of one column became. Data sets repeat themselves: most texts of a
/// column were there a moment ago. Not safe for several threads.
final class Memo {
  private static final int SLOTS = 1 << 12;

  private final String[] texts = new String[SLOTS];
  private final Cell[] cells = new Cell[SLOTS];
  private final long[] hashes = new long[SLOTS];
  private int at;

  Memo() {
    Arrays.fill(texts, "");
    Arrays.fill(cells, Cell.NONE);
  }

  /// Whether the text was there; it is then what [#cell] and [#hash] speak of.
  boolean has(String text) {
    int hash = text.hashCode();
    at = (hash ^ (hash >>> 12) ^ (hash >>> 20)) & (SLOTS - 1);
    return texts[at].equals(text);
  }

  /// Keeps what the text asked for last became.
  Cell put(String text, Cell cell) {
    texts[at] = text;
    cells[at] = cell;
    hashes[at] = Hash64.of(cell);
    return cell;
  }

  Cell cell() {
    return cells[at];
  }

  long hash() {
    return hashes[at];
  }
}
