package org.steelyard.read.evaluate;

import java.util.List;
import java.util.function.Function;

/// Halves of a gold set by the hash of the page's name: rules may be tuned on one only.
public enum Half {
  TUNING,
  HELD,
  ALL;

  /// Members of `all` that belong here.
  ///
  /// @param key name of a member
  public <T> List<T> of(List<T> all, Function<T, String> key) {
    return all.stream().filter(one -> holds(key.apply(one))).toList();
  }

  /// Whether the page called `key` belongs here.
  public boolean holds(String key) {
    return switch (this) {
      case TUNING -> Math.floorMod(key.hashCode(), 2) == 0;
      case HELD -> Math.floorMod(key.hashCode(), 2) != 0;
      case ALL -> true;
    };
  }
}
