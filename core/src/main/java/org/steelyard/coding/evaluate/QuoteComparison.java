package org.steelyard.coding.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Scores of several ways to find attributions on the same documents, and of a second annotator.
///
/// @param scores by name, the coder's first
public record QuoteComparison(Map<String, QuoteScore> scores) {
  public QuoteComparison {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }
}
