package org.steelyard.language;

/// A quick "surely not" to whether a word is one of a set: a bit for each hash that was added.
///
/// Most words of a text are in none of a table's classes; the bit says so without a look-up.
public final class Sieve {
  /// Bits a word: about one word in as many that were not added passes.
  private static final int ROOM = 16;

  private final long[] bits;
  private final int shift;

  /// An empty sieve for about `most` words.
  public Sieve(int most) {
    int size = Integer.highestOneBit(Math.max(4, most)) * 2 * ROOM;
    this.bits = new long[size / Long.SIZE];
    this.shift = Integer.numberOfLeadingZeros(size - 1);
  }

  /// A sieve of all `words`.
  public static Sieve of(Iterable<String> words) {
    int count = 0;
    for (String word : words) {
      count += word.isEmpty() ? 0 : 1;
    }
    Sieve sieve = new Sieve(count);
    words.forEach(word -> sieve.add(word.hashCode()));
    return sieve;
  }

  /// Spreads hashes: those of short words differ in their lowest bits only.
  private int bit(int hash) {
    return (hash * 0x9E3779B1) >>> shift;
  }

  /// Adds a word by its hash.
  public void add(int hash) {
    int bit = bit(hash);
    bits[bit >>> 6] |= 1L << bit;
  }

  /// Whether a word of this hash may have been added; where it was, always.
  public boolean passes(int hash) {
    int bit = bit(hash);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  /// The first two letters of `word`, by which stems are indexed.
  public static String head(String word) {
    return word.substring(0, Math.min(2, word.length()));
  }

  /// Whether the [#head] of `word` may have been added; it is not made for that.
  public boolean passesHead(String word) {
    return passes(word.length() < 2 ? word.hashCode() : 31 * word.charAt(0) + word.charAt(1));
  }
}
