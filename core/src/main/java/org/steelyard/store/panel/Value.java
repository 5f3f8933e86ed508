package org.steelyard.store.panel;

/// A value that a component takes from its source.
///
/// @param name name of the column, without the suffix for its direction or state
/// @param from how it is made of the source's rows for one pair or state and year, in SQL
/// @param type its type in SQL
/// @param meaning for people
/// @param unit unit of measurement
public record Value(String name, String from, String type, String meaning, String unit) {}
