package org.steelyard.read.fetch;

import java.util.List;
import org.steelyard.read.format.Unreadable;

/// Finds the links in a feed. Safe for several threads.
@FunctionalInterface
public interface LinkSource {
  /// Links of a feed, in its order.
  ///
  /// @param bytes the feed as fetched; not to be changed
  /// @param address where it was found
  /// @throws Unreadable where it is no feed
  List<Link> links(byte[] bytes, String address) throws Unreadable;
}
