package org.steelyard.store.parquet;

/// A column of a file: its name and what it holds.
///
/// @param name as in SQL
/// @param type what the values are
public record Field(String name, Type type) {
  /// What values are, with the numbers of Parquet's physical and converted types.
  public enum Type {
    /// UTF-8.
    TEXT(6, 0),
    /// 64 bits with sign.
    WHOLE(2, -1),
    /// 64 bits, floating.
    REAL(5, -1),
    /// Days since 1970.
    DAY(1, 6);

    final int physical;
    final int converted;

    Type(int physical, int converted) {
      this.physical = physical;
      this.converted = converted;
    }
  }
}
