package org.steelyard.imports;

import java.util.List;

/// One row of a source, typed; its cells stand in the order of the kind's columns.
///
/// @param cells as many as the kind has columns
/// @param key hash of the key: rows of equal key speak of one thing
/// @param content hash of all cells: rows of equal key and content are duplicates
public record Row(List<Cell> cells, long key, long content) {
  /// A row whose cells nobody changes.
  public Row {
    cells = List.copyOf(cells);
  }
}
