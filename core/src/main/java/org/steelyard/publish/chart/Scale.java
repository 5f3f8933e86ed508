package org.steelyard.publish.chart;

/// Maps values linearly to coordinates.
record Scale(double low, double high, double start, double end) {
  double at(double value) {
    return start + (value - low) / (high - low) * (end - start);
  }
}
