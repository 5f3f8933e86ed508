package org.steelyard.store.panel;

/// A column of a panel on its way.
///
/// @param name its name in the file
/// @param sql gives its value
/// @param type its type in SQL
/// @param meaning for people
/// @param unit unit of measurement
record Cell(String name, String sql, String type, String meaning, String unit) {
  /// The column as a query lists it.
  String selected() {
    return "CAST(" + sql + " AS " + type + ") AS " + name;
  }
}
