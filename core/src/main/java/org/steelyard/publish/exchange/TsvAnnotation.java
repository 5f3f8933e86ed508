package org.steelyard.publish.exchange;

import java.util.List;
import org.steelyard.model.Span;

/// A span that carries a layer's values. Its number is given when all are known.
final class TsvAnnotation {
  private final Span span;
  private final List<String> values;
  private int number;
  private String first = "";

  /// @param values one for each feature of the layer, in the header's order
  TsvAnnotation(Span span, List<String> values) {
    this.span = span;
    this.values = List.copyOf(values);
  }

  Span span() {
    return span;
  }

  List<String> values() {
    return values;
  }

  /// Disambiguation id, or 0 where none is needed.
  int number() {
    return number;
  }

  void number(int given) {
    number = given;
  }

  /// `sentence-token` of its first token; empty until the rows are known.
  String first() {
    return first;
  }

  void first(String unit) {
    first = unit;
  }
}
