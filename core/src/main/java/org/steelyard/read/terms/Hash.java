package org.steelyard.read.terms;

/// A 64-bit FNV-1a hash that grows unit by unit, so that a word is looked up without a string
/// being made of it. Two words of a document meet by chance once in 10^12 documents.
public final class Hash {
  /// Hash of no units.
  public static final long SEED = 0xcbf29ce484222325L;

  /// Multiplier, odd.
  public static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /// Hash of the units before, and then `unit`.
  public static long step(long hash, int unit) {
    return (hash ^ unit) * PRIME;
  }

  /// The bits of `hash` spread over the low ones, for the slots of a table.
  public static int slot(long hash) {
    long spread = hash * 0x9E3779B97F4A7C15L;
    return (int) (spread >>> 32);
  }
}
