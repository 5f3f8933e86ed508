package org.steelyard.read.terms;

/// A 64-bit polynomial hash that grows unit by unit, so that a word is looked up without a
/// string being made of it, and the hash of a sentence is made of those of its words. Two words
/// of a document meet by chance once in 10^12 documents.
public final class Hash {
  /// Hash of no units.
  public static final long SEED = 0;

  /// Multiplier for sequences of hashes, odd.
  public static final long PRIME = 0x100000001b3L;

  /// Base of the polynomial, odd.
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private static final long[] POWERS = new long[64];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * BASE;
    }
  }

  private Hash() {}

  /// Hash of the units before, and then `unit`.
  public static long step(long hash, int unit) {
    return hash * BASE + unit;
  }

  /// Hash of the units before, and then `length` units whose hash is `next`.
  static long join(long hash, long next, int length) {
    long joined = hash;
    int open = length;
    while (open >= POWERS.length) {
      joined *= POWERS[POWERS.length - 1];
      open -= POWERS.length - 1;
    }
    return joined * POWERS[open] + next;
  }

  /// The bits of `hash` spread, for the slots of a table.
  public static int slot(long hash) {
    long spread = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return (int) (spread >>> 32);
  }
}
