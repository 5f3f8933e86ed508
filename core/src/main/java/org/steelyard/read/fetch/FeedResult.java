package org.steelyard.read.fetch;

import java.util.List;

/// What one feed gave in one round.
///
/// @param feed its address as given
/// @param state what became of it
/// @param why for people, where it was not read; else empty
/// @param links what became of its links
/// @param troubles links that gave no document, and what else a person should know
public record FeedResult(
    String feed, State state, String why, LinkCounts links, List<Trouble> troubles) {
  /// What became of a feed.
  public enum State {
    READ,
    /// The server says that nothing changed.
    UNCHANGED,
    /// Not asked: it, or its server, needs a rest.
    WAITING,
    /// `robots.txt` closes it to programs.
    BARRED,
    /// The guard lets nobody ask there.
    REFUSED,
    FAILED
  }

  /// Something that a person should know of one address.
  ///
  /// @param address of a link or of the feed
  /// @param why for people
  public record Trouble(String address, String why) {}

  public FeedResult {
    troubles = List.copyOf(troubles);
  }
}
