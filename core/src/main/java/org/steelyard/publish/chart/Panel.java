package org.steelyard.publish.chart;

import org.steelyard.model.Series;

/// One small multiple.
///
/// @param colour 1 to 4 for a series colour, 0 for grey
/// @param anchor element that explains its last value
public record Panel(String name, Series series, int colour, String anchor) {}
