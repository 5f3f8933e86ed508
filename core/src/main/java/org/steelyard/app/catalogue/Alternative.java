package org.steelyard.app.catalogue;

import java.util.function.Function;
import org.steelyard.model.Measured;

/// Another reasonable way to weigh the same measure, to see which statements do not hang on it.
///
/// @param name what is otherwise, for people
/// @param value the measure weighed so
public record Alternative(String name, Function<Question, Measured> value) {}
