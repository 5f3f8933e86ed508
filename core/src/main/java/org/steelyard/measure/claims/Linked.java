package org.steelyard.measure.claims;

import org.steelyard.model.Provenance;
import org.steelyard.model.When;

/// A claim linked to what can test it.
///
/// @param id of the claim, or of the stated amount or count
/// @param speaker whose words they are, or empty where the text speaks
/// @param words the words claimed
/// @param testable what is tested
/// @param rule rule that linked it
/// @param said when it was said: the document's publication; may be [When#UNKNOWN]
/// @param provenance the sentence
public record Linked(
    String id,
    String speaker,
    String words,
    Testable testable,
    String rule,
    When said,
    Provenance.FromText provenance) {}
