package org.steelyard.imports;

/// Fills one column of a block from the lines of a chunk. Not safe for several threads.
abstract class Taking {
  /// The value that makes a line odd.
  static final int BAD = -2;

  /// Fills the rows from `base` on, and adds their hashes to the hashes of the rows.
  abstract void take(int base, long[] contents);

  /// The hashes of keys, where the column is part of the key; a row without a value is odd.
  abstract void key(int base, long[] keys);
}
