package org.steelyard.imports;

import java.util.List;

/// The hashes that a row of a kind has, from its cells alone: for checking what is stored.
public final class RowHash {
  private final boolean[] isKey;

  /// @param kind whose rows are hashed
  public RowHash(Kind kind) {
    List<Column> columns = kind.columns();
    this.isKey = new boolean[columns.size()];
    for (int i = 0; i < isKey.length; i++) {
      isKey[i] = kind.key().contains(columns.get(i).name());
    }
  }

  /// The row of these cells, in the order of the kind's columns.
  public Row row(List<Cell> cells) {
    long key = Hash64.START;
    long content = Hash64.START;
    for (int i = 0; i < isKey.length; i++) {
      long hash = Hash64.of(cells.get(i));
      key = isKey[i] ? Hash64.with(key, hash) : key;
      content = Hash64.with(content, hash);
    }
    return new Row(cells, key, content);
  }
}
