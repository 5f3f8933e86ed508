package org.steelyard.model;

import java.util.List;

/// A sentence of a brief with the words it rests on. Without a citation it cannot be made.
public record Finding(String text, Measured estimate, List<Citation> citations) {
  public Finding {
    Checks.nonBlank(text, "A finding's text");
    citations = Checks.nonEmpty(citations, "A finding's citations");
  }
}
