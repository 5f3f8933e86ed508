package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.PloverType;

/// The model's classes: no act, then the PLOVER types in their order.
final class Classes {
  /// Index of "no act between these two".
  static final int NONE = 0;

  private static final List<PloverType> TYPES = List.of(PloverType.values());

  /// Number of classes.
  static final int COUNT = TYPES.size() + 1;

  private Classes() {}

  static int of(PloverType type) {
    return TYPES.indexOf(type) + 1;
  }

  static PloverType type(int index) {
    return TYPES.get(index - 1);
  }

  /// Names as written in training data and model files.
  static List<String> names() {
    List<String> names = new ArrayList<>(List.of("NONE"));
    TYPES.forEach(type -> names.add(type.name()));
    return names;
  }
}
