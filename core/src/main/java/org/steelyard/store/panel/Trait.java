package org.steelyard.store.panel;

import java.util.List;

/// What is true of one state in a year; in a dyad, of both.
///
/// @param kind the kind of imported data
/// @param rows SQL that gives its rows with a column `year`; `%s` stands for the files
/// @param state column of the state
/// @param distance value whose absolute difference is a column of dyads too; empty: none
public record Trait(
    String name,
    String title,
    String kind,
    String rows,
    String state,
    String codes,
    String distance,
    List<Value> values,
    Coverage coverage)
    implements Component {
  /// A trait whose values nobody changes.
  public Trait {
    values = List.copyOf(values);
  }

  @Override
  public List<String> kinds() {
    return List.of(kind);
  }

  @Override
  public boolean fits(Unit unit) {
    return true;
  }
}
