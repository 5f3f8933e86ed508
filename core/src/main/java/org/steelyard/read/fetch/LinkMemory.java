package org.steelyard.read.fetch;

/// What is remembered of a link.
///
/// @param done whether it was read, or given up for good
/// @param tries how often it was asked in vain
public record LinkMemory(boolean done, int tries) {
  /// A link that was never asked.
  public static final LinkMemory NEW = new LinkMemory(false, 0);
}
