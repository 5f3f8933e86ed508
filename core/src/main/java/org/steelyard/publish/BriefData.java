package org.steelyard.publish;

import java.util.List;

/// Everything that a brief shows. The page adds no fact to it.
///
/// @param names readable names of the actors' codes
/// @param gaps what is not known, one sentence each; the page adds those that it sees itself
public record BriefData(
    Heading heading,
    Names names,
    Evidence evidence,
    Picture picture,
    Ledgers ledgers,
    List<String> gaps) {
  public BriefData {
    gaps = List.copyOf(gaps);
  }
}
