package org.steelyard.coding.evaluate;

import java.util.List;
import org.steelyard.coding.attribution.Attribution;

/// A document with the attributions that people marked in it.
///
/// @param name file name without ending; its hash decides the half
/// @param text the text that spans point into, in UTF-16 units
/// @param gold attributions of the first annotator, in file order
/// @param second attributions of another annotator, or empty where only one read it
public record QuoteGold(
    String name, String text, List<Attribution> gold, List<Attribution> second) {
  public QuoteGold {
    gold = List.copyOf(gold);
    second = List.copyOf(second);
  }
}
