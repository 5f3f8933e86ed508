package org.steelyard.read.fetch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts links while a feed is followed. For one thread.
final class LinkTally {
  int known;
  int fetched;
  int barred;
  int refused;
  int failed;
  int later;
  private final Set<String> said = new HashSet<>();
  final List<FeedResult.Trouble> troubles = new ArrayList<>();

  LinkCounts counts() {
    return new LinkCounts(known, fetched, barred, refused, failed, later);
  }

  void trouble(String address, String why) {
    // A host that rests is said once, not for each of its links.
    if (said.add(why)) {
      troubles.add(new FeedResult.Trouble(address, why));
    }
  }
}
