package org.steelyard.app.catalogue;

import java.util.List;

/// What a composite measure proves of orders under all weightings of a box at once.
///
/// @param weighting the box in words, without commas; empty where nothing is weighed
/// @param hold `AZE above GEO (lead 0.10, from 0.02 to 0.15)` under every weighting
/// @param depend the same of those that some weightings turn round
/// @param apart pairs without a domain in common, of which nothing is said
public record Boxed(String weighting, List<String> hold, List<String> depend, List<String> apart) {
  /// Nothing is weighed.
  public static final Boxed NONE = new Boxed("", List.of(), List.of(), List.of());

  public Boxed {
    hold = List.copyOf(hold);
    depend = List.copyOf(depend);
    apart = List.copyOf(apart);
  }
}
