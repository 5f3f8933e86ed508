package org.steelyard.store.imported;

/// Which rows are stored: for each key's hash the content's hash, side by side. Open addressing in
/// many small tables that grow by half, so that no moment needs twice the memory: 20 million rows
/// take 400 to 600 MB.
final class RowIndex {
  private static final int TABLES = 256;
  private static final int LEAST = 64;

  /// What a row is to those before it.
  enum Standing {
    NEW,
    DUPLICATE,
    CONFLICT
  }

  private final long[][] tables = new long[TABLES][2 * LEAST];
  private final int[] sizes = new int[TABLES];
  private boolean zero;
  private long zeroContent;

  /// What the row is, and from now on it is known.
  Standing add(long key, long content) {
    if (key == 0) {
      boolean known = zero;
      zeroContent = known ? zeroContent : content;
      zero = true;
      return known ? compare(zeroContent, content) : Standing.NEW;
    }
    int one = (int) (key & (TABLES - 1));
    long[] table = tables[one];
    int at = place(table, key);
    while (table[at] != 0) {
      if (table[at] == key) {
        return compare(table[at + 1], content);
      }
      at = at + 2 == table.length ? 0 : at + 2;
    }
    table[at] = key;
    table[at + 1] = content;
    if (++sizes[one] * 5L > table.length * 2L) {
      grow(one);
    }
    return Standing.NEW;
  }

  private static Standing compare(long known, long content) {
    return known == content ? Standing.DUPLICATE : Standing.CONFLICT;
  }

  /// Keys are hashes already; their high half, stretched over the table.
  private static int place(long[] table, long key) {
    return (int) (((key >>> 32) * (table.length >>> 1)) >>> 32) << 1;
  }

  private void grow(int one) {
    long[] old = tables[one];
    long[] table = new long[old.length / 4 * 6];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        int at = place(table, old[i]);
        while (table[at] != 0) {
          at = at + 2 == table.length ? 0 : at + 2;
        }
        table[at] = old[i];
        table[at + 1] = old[i + 1];
      }
    }
    tables[one] = table;
  }
}
