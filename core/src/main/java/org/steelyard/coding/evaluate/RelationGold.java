package org.steelyard.coding.evaluate;

/// One labelled relation: what the source does to the target in a sentence.
///
/// @param id key of the row
/// @param text the sentence
/// @param source words of the source, as in the text
/// @param target words of the target, as in the text
/// @param label type: a PLOVER name, or `YIELD` under [LabelSet#PLV15]
/// @param quad `Q1` to `Q4`, or empty: the label's own class is then taken
public record RelationGold(
    String id, String text, String source, String target, String label, String quad) {}
