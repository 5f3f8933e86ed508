package org.steelyard.read.pdf;

import java.util.Map;

/// The commonest of measured values.
final class Commonest {
  private Commonest() {}

  /// Value with the largest count, the least among equals.
  ///
  /// @param counts in the order of the values
  /// @param none what to answer where there are none
  static double of(Map<Double, Integer> counts, double none) {
    double best = none;
    int most = 0;
    for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }
}
