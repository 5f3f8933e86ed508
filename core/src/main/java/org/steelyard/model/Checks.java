package org.steelyard.model;

import java.util.List;

/// Refusals shared by the records' constructors.
final class Checks {
  private Checks() {}

  static String nonBlank(String value, String what) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank.");
    }
    return value;
  }

  static double share(double value, String what) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " must lie in 0..1, but is " + value + ".");
    }
    return value;
  }

  static <T> List<T> nonEmpty(List<T> values, String what) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException(what + " must not be empty.");
    }
    return List.copyOf(values);
  }
}
