package org.steelyard.measure;

import org.steelyard.model.Measured;

/// A measured value together with how it came about.
///
/// @param value a number with its spread, or no data
/// @param why formula, inputs, parameters, notes
public record Reckoned(Measured value, Explanation why) {}
