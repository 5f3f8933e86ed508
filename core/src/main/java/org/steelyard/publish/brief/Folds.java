package org.steelyard.publish.brief;

import org.steelyard.publish.markup.Markup;

/// Long lists show a part until a box is ticked or a link leads into the rest: style
/// sheet only.
final class Folds {
  private Folds() {}

  /// The box.
  ///
  /// @param id that the style sheet asks for
  static void all(Markup out, String id, String label) {
    out.open("label", "class", "fold");
    out.empty("input", "type", "checkbox", "id", id);
    out.text(label).close();
  }
}
