package org.steelyard.publish.brief;

import org.steelyard.model.Finding;

/// A sentence of the bottom line.
///
/// @param finding the sentence with the words it rests on
/// @param emphasis a part of the sentence to set off, or empty
public record Line(Finding finding, String emphasis) {}
