package org.steelyard.measure.similarity;

/// One dyad's likeness in one year by one variant, or why there is none. Never a bare zero.
///
/// There is no interval: all members of the system are compared, not a sample of them.
public sealed interface Similarity {
  /// A number.
  ///
  /// @param value -1 or more (chance-corrected ones may be lower) to 1, alike
  /// @param n members of the system compared
  record Value(double value, int n) implements Similarity {
    public Value {
      if (!(value <= 1) || n < 1) {
        throw new IllegalArgumentException(
            "A similarity is at most 1 over at least one member, but is " + value + ", n " + n);
      }
    }
  }

  /// Nothing can be said.
  ///
  /// @param reason for people
  record NoData(String reason) implements Similarity {}
}
