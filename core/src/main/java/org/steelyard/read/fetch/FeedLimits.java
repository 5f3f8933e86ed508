package org.steelyard.read.fetch;

/// Caps of one round over the feeds.
///
/// @param links most links that are asked of one feed in one round; the rest waits for the next
/// @param tries how often a link is asked that does not come, a round each
/// @param hands how many feeds are followed at the same time
/// @param batch after how many pages the sink is asked to commit
public record FeedLimits(int links, int tries, int hands, int batch) {
  /// 500 links a feed and round, 5 tries, 4 feeds at a time, commits of 25 pages.
  public static final FeedLimits DEFAULT = new FeedLimits(500, 5, 4, 25);
}
