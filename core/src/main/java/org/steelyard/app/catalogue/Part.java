package org.steelyard.app.catalogue;

import org.steelyard.model.Measured;

/// A number that belongs beside an answer: one of four counts, the share of one pole.
///
/// @param name for people
/// @param value the number
public record Part(String name, Measured value) {}
