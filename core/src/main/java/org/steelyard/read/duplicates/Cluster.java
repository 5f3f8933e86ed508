package org.steelyard.read.duplicates;

import java.util.List;

/// Documents that are one text.
///
/// @param members ids in canonical order: the first stands for all; never empty
public record Cluster(List<String> members) {
  /// Copies the members.
  public Cluster {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("A cluster needs a member.");
    }
    members = List.copyOf(members);
  }

  /// The document that stands for all: the earliest day, then the longest, then the smallest id.
  public String canonical() {
    return members.getFirst();
  }
}
