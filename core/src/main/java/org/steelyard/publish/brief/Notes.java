package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Citation;

/// Numbers the citations in the order in which the page first makes them.
final class Notes {
  private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

  int number(Citation citation) {
    return numbers.computeIfAbsent(citation, _ -> numbers.size() + 1);
  }

  List<Citation> all() {
    return new ArrayList<>(numbers.keySet());
  }
}
