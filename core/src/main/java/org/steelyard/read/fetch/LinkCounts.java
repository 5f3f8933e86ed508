package org.steelyard.read.fetch;

/// What became of the links of a feed in one round; each is counted once.
///
/// @param known read in an earlier round, or listed twice
/// @param fetched handed on as a document
/// @param barred closed to programs by `robots.txt`
/// @param refused not asked, because the guard lets nobody ask there
/// @param failed given up: they are not there, are no article, or failed too often
/// @param later left for another round
public record LinkCounts(int known, int fetched, int barred, int refused, int failed, int later) {
  /// No links.
  public static final LinkCounts NONE = new LinkCounts(0, 0, 0, 0, 0, 0);

  /// How many links the feed lists.
  public int listed() {
    return known + fetched + barred + refused + failed + later;
  }
}
