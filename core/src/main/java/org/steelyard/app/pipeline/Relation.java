package org.steelyard.app.pipeline;

import org.steelyard.model.PloverType;

/// What one actor of a sentence does to another.
///
/// @param confidence 0 to 1
/// @param rule lexicon entry or rule that decided
public record Relation(PloverType type, double confidence, String rule) {}
