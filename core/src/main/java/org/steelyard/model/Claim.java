package org.steelyard.model;

import java.util.List;

/// Who says what of whom. Never mixed with events; with a horizon it is a forecast.
///
/// @param about codes of the actors it is about, in order of mention
/// @param proposition the words claimed, readable
/// @param quotation how it is given
/// @param forecast whether it says what will be
/// @param horizon by when, as the text has it (`by spring`, `2024`), or empty
/// @param condition on what it depends, as the text has it, or empty
/// @param rule rule that fired
public record Claim(
    String id,
    Speaker speaker,
    List<String> about,
    String proposition,
    Polarity polarity,
    Quotation quotation,
    boolean forecast,
    String horizon,
    String condition,
    String rule,
    Provenance.FromText provenance) {
  /// How words are given.
  public enum Quotation {
    DIRECT,
    INDIRECT,
    MIXED,
    /// The author speaks.
    AUTHOR
  }

  public Claim {
    Checks.nonBlank(id, "A claim's id");
    Checks.nonBlank(proposition, "A claim's proposition");
    about = List.copyOf(about);
  }
}
