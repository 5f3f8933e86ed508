package org.steelyard.read.fetch;

import java.util.List;
import java.util.function.ToIntFunction;

/// What one round over the feeds gave.
///
/// @param feeds one result a feed, in the order given
public record FeedReport(List<FeedResult> feeds) {
  public FeedReport {
    feeds = List.copyOf(feeds);
  }

  /// How many feeds came to this end.
  public int feeds(FeedResult.State state) {
    return (int) feeds.stream().filter(feed -> feed.state() == state).count();
  }

  /// Sum over the feeds: `report.links(LinkCounts::fetched)`.
  public int links(ToIntFunction<LinkCounts> count) {
    return feeds.stream().mapToInt(feed -> count.applyAsInt(feed.links())).sum();
  }
}
