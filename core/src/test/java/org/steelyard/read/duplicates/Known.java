package org.steelyard.read.duplicates;

import java.util.Map;
import java.util.Objects;

/// Looks up keys that are there.
final class Known {
  private Known() {}

  static <K, V> V of(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key), () -> "Nothing is known of " + key + ".");
  }
}
