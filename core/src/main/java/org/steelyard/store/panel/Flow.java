package org.steelyard.store.panel;

import java.util.List;

/// What one state does or owes to another, or what holds between two.
///
/// @param kind the kind of imported data
/// @param rows SQL that gives its rows with a column `year`; `%s` stands for the files
/// @param first column of the first state
/// @param second column of the second state
/// @param mutual whether the row of (a, b) tells all of the pair; else both directions are shown
public record Flow(
    String name,
    String title,
    String kind,
    String rows,
    String first,
    String second,
    String codes,
    boolean mutual,
    List<Value> values,
    Coverage coverage)
    implements Component {
  /// A flow whose values nobody changes.
  public Flow {
    values = List.copyOf(values);
  }

  @Override
  public List<String> kinds() {
    return List.of(kind);
  }
}
