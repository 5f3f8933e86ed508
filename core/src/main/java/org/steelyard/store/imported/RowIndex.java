package org.steelyard.store.imported;

/// Which rows are stored: for each key's hash the content's hash. Open addressing in two arrays: 20
/// million rows take about 600 MB at worst.
final class RowIndex {
  /// What a row is to those before it.
  enum Standing {
    NEW,
    DUPLICATE,
    CONFLICT
  }

  private long[] keys = new long[1 << 12];
  private long[] contents = new long[1 << 12];
  private boolean zero;
  private long zeroContent;
  private int size;

  /// What the row is, and from now on it is known.
  Standing add(long key, long content) {
    if (key == 0) {
      boolean known = zero;
      zeroContent = known ? zeroContent : content;
      zero = true;
      return known ? compare(zeroContent, content) : Standing.NEW;
    }
    int mask = keys.length - 1;
    int at = (int) (spread(key) & mask);
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return compare(contents[at], content);
      }
      at = (at + 1) & mask;
    }
    keys[at] = key;
    contents[at] = content;
    size++;
    if (size > keys.length / 4 * 3) {
      grow();
    }
    return Standing.NEW;
  }

  private static Standing compare(long known, long content) {
    return known == content ? Standing.DUPLICATE : Standing.CONFLICT;
  }

  private static long spread(long key) {
    long mixed = key * 0x9E37_79B9_7F4A_7C15L;
    return mixed ^ (mixed >>> 32);
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldContents = contents;
    keys = new long[oldKeys.length * 2];
    contents = new long[oldKeys.length * 2];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = (int) (spread(oldKeys[i]) & mask);
        while (keys[at] != 0) {
          at = (at + 1) & mask;
        }
        keys[at] = oldKeys[i];
        contents[at] = oldContents[i];
      }
    }
  }
}
