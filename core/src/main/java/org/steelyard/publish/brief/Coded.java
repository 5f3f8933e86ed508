package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.model.Provenance;

/// A coding as the evidence shows it, of whatever kind.
///
/// @param anchor its element
/// @param letter letter that marks it in the text
/// @param style class: `good`, `ill`, `claim`, `quantity` or `membership`
/// @param title what was coded, readable
/// @param fields what else is known of it
/// @param events anchors of the events that it belongs to
record Coded(
    String anchor,
    Provenance.FromText at,
    String letter,
    String style,
    String title,
    List<Field> fields,
    List<String> events) {
  /// A named field; machine words are set in a fixed pitch.
  record Field(String name, String value, boolean machine) {}

  Coded {
    fields = fields.stream().filter(field -> !field.value().isBlank()).toList();
  }
}
