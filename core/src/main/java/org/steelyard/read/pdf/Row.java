package org.steelyard.read.pdf;

import java.util.List;
import java.util.stream.Collectors;

/// All that stands on one base line of a page, from left to right, across columns.
///
/// @param stretches never empty
record Row(double y, List<Stretch> stretches) {
  Row {
    stretches = List.copyOf(stretches);
  }

  String text() {
    return stretches.stream().map(Stretch::text).collect(Collectors.joining(" "));
  }

  double size() {
    return stretches.stream().mapToDouble(Stretch::size).max().orElse(0);
  }
}
