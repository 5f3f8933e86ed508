package org.steelyard.model;

/// An undirected pair of actors in canonical (alphabetic) order.
public record Pair(String first, String second) {
  public Pair {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException(
          "A pair is in alphabetic order and has two actors, but is "
              + first
              + ", "
              + second
              + ".");
    }
  }

  public static Pair of(String a, String b) {
    return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
  }

  @Override
  public String toString() {
    return first + "-" + second;
  }
}
