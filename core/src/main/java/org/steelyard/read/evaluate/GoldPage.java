package org.steelyard.read.evaluate;

import java.util.Map;

/// A page with what people found in it.
///
/// @param key its name in the gold set; halves are told by it
/// @param html the page as UTF-8 text
/// @param text the article's text; empty where the set has none
/// @param facts what the page says of itself; fields that the gold set leaves open are absent
public record GoldPage(String key, String html, String text, Map<Field, String> facts) {
  public GoldPage {
    facts = Map.copyOf(facts);
  }
}
