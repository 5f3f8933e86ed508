package org.steelyard.imports;

/// What the name of a table says.
///
/// @param table name of the file without folder and packing: `train.txt`
/// @param set name of the set that it belongs to, given or the folder's name
public record FileName(String table, String set) {
  /// The table's name without its last suffix: `train` of `train.txt`.
  public String stem() {
    int dot = table.lastIndexOf('.');
    return dot > 0 ? table.substring(0, dot) : table;
  }
}
