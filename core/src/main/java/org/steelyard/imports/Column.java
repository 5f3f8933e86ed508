package org.steelyard.imports;

/// A column of stored rows.
///
/// @param name lower case letters, digits and underscores
/// @param type what its values are
/// @param meaning for people, in a few words
public record Column(String name, Type type, String meaning) {
  /// A column whose name can stand in SQL as it is; none begins with an underscore.
  public Column {
    boolean plain =
        !name.isEmpty()
            && name.charAt(0) >= 'a'
            && name.charAt(0) <= 'z'
            && name.chars()
                .allMatch(c -> c == '_' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    if (!plain) {
      throw new IllegalArgumentException(
          "A column is named '" + name + "'.\nMaybe use letters a-z, digits and _ only.");
    }
  }
}
