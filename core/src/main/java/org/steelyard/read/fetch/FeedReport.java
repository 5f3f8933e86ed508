package org.steelyard.read.fetch;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
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

  /// Whether every feed and link gave what it should: nothing failed, nothing was refused.
  public boolean clean() {
    return feeds(FeedResult.State.FAILED) == 0
        && feeds(FeedResult.State.REFUSED) == 0
        && links(LinkCounts::failed) == 0
        && links(LinkCounts::refused) == 0;
  }

  /// One line of counts, those that are not zero.
  public String summary() {
    StringJoiner ends = new StringJoiner(", ");
    for (FeedResult.State state : FeedResult.State.values()) {
      said(ends, feeds(state), state.name().toLowerCase(Locale.ROOT));
    }
    StringJoiner links = new StringJoiner(", ");
    said(links, links(LinkCounts::fetched), "fetched");
    said(links, links(LinkCounts::known), "known");
    said(links, links(LinkCounts::barred), "closed by robots.txt");
    said(links, links(LinkCounts::refused), "refused");
    said(links, links(LinkCounts::failed), "failed");
    said(links, links(LinkCounts::later), "left for later");
    int listed = links(LinkCounts::listed);
    return number(feeds.size(), "feed")
        + (feeds.isEmpty() ? "" : ": " + ends)
        + "; "
        + number(listed, "link")
        + (listed == 0 ? "" : ": " + links);
  }

  private static void said(StringJoiner into, int count, String what) {
    if (count > 0) {
      into.add(count + " " + what);
    }
  }

  private static String number(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /// Sum over the feeds: `report.links(LinkCounts::fetched)`.
  public int links(ToIntFunction<LinkCounts> count) {
    return feeds.stream().mapToInt(feed -> count.applyAsInt(feed.links())).sum();
  }
}
