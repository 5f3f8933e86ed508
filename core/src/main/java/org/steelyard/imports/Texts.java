package org.steelyard.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The different texts of one column, each with a number and its hash. Not safe for several
/// threads.
final class Texts {
  private final Map<String, Integer> known = new HashMap<>();
  private final List<String> all = new ArrayList<>();
  private long[] hashes = new long[64];

  /// The number of a text; -1 for an empty one, which is none.
  int code(String text) {
    if (text.isEmpty()) {
      return -1;
    }
    Integer before = known.putIfAbsent(text, all.size());
    if (before != null) {
      return before;
    }
    if (all.size() == hashes.length) {
      hashes = Arrays.copyOf(hashes, all.size() * 2);
    }
    hashes[all.size()] = Hash64.of(new Cell.Text(text));
    all.add(text);
    return all.size() - 1;
  }

  List<String> all() {
    return all;
  }

  /// For each number its text's hash.
  long[] hashes() {
    return hashes;
  }
}
