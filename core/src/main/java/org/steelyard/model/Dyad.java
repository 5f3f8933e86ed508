package org.steelyard.model;

/// A directed pair of actors: `from` acts on `to`.
public record Dyad(String from, String to) {
  public Dyad {
    Checks.nonBlank(from, "A dyad's source");
    Checks.nonBlank(to, "A dyad's target");
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "A dyad needs two different actors, but both are " + from + ".");
    }
  }

  public Dyad reversed() {
    return new Dyad(to, from);
  }

  public Pair pair() {
    return Pair.of(from, to);
  }

  @Override
  public String toString() {
    return from + ">" + to;
  }
}
