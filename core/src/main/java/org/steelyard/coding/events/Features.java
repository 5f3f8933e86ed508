package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.List;

/// Takes features part by part, so that scoring need not build their names.
interface Features {
  /// One feature that is present; its name is the parts joined by `|`.
  void add(String... parts);

  /// Collects names, for training and for showing evidence.
  final class Names implements Features {
    private final List<String> names = new ArrayList<>();

    @Override
    public void add(String... parts) {
      names.add(String.join("|", parts));
    }

    /// The names so far, in the order given; a repeated feature stands repeatedly.
    List<String> list() {
      return List.copyOf(names);
    }
  }

  /// Hash of a feature given as parts; the same as that of its split name.
  static long hash(String... parts) {
    long hash = 0x9E3779B97F4A7C15L;
    for (String part : parts) {
      hash = (hash ^ part.hashCode()) * 0xBF58476D1CE4E5B9L;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /// Hash of a feature given by name.
  static long hashOf(String name) {
    return hash(name.split("\\|", -1));
  }
}
