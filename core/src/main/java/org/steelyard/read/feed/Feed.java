package org.steelyard.read.feed;

import java.util.List;

/// A feed as it was read.
///
/// @param title name of the publication, or empty
/// @param link address of the site, or empty
/// @param language as stated, or empty
/// @param items in the order of the feed
/// @param problem why it could not be read to its end, or empty
public record Feed(
    String title, String link, String language, List<FeedItem> items, String problem) {
  public Feed {
    items = List.copyOf(items);
  }
}
