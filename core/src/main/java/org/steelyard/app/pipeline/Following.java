package org.steelyard.app.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Feeds to be followed.
///
/// @param feeds addresses as typed
/// @param contact told to servers, or empty: that of the settings
/// @param interval time between two rounds; zero for one round
/// @param round told each round's counts in words
public record Following(
    List<String> feeds, String contact, Duration interval, Consumer<String> round) {
  public Following {
    feeds = List.copyOf(feeds);
  }
}
