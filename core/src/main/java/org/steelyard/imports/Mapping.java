package org.steelyard.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A declaration of a table: which columns of a CSV become which columns of the workspace.
///
/// @param name the kind's name
/// @param title what it is, in one line
/// @param origin licence and citation
/// @param shape how the files are written
/// @param header whether the first record names the columns; else they are `1`, `2`, ...
/// @param key names of stored columns that tell what a row speaks of
/// @param missing texts that mean no value
/// @param totals texts that stand for a sum over states or years; such rows are refused
/// @param fields what is taken, in order
public record Mapping(
    String name,
    String title,
    Origin origin,
    Shape shape,
    boolean header,
    List<String> key,
    Set<String> missing,
    Set<String> totals,
    List<Field> fields) {
  /// One column that is taken.
  ///
  /// @param source its name in the file (see [Sources]), its place from 1 where there is no
  ///     header, or `(file)`, `(set)`, `(row)`
  /// @param column what it becomes
  /// @param as how it is read
  /// @param optional whether files may lack it
  public record Field(String source, Column column, As as, boolean optional) {}

  /// A mapping whose key is among its columns.
  public Mapping {
    key = List.copyOf(key);
    fields = List.copyOf(fields);
    missing = Set.copyOf(missing);
    totals = Set.copyOf(totals);
    List<String> names = fields.stream().map(field -> field.column().name()).toList();
    if (key.isEmpty()
        || !names.containsAll(key)
        || new LinkedHashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException(
          "The mapping '"
              + name
              + "' has the key "
              + key
              + " and the columns "
              + names
              + ".\nMaybe a key column is misspelt, or two columns have one name.");
    }
  }

  /// Reads a mapping: `key: value` lines, and below `columns:` indented lines
  /// `source: name type meaning`. A subset of YAML.
  ///
  /// @throws IllegalArgumentException naming the line that is wrong
  public static Mapping parse(String file, String text) {
    return new MappingText(file).read(text);
  }
}
