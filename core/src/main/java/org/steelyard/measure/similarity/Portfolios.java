package org.steelyard.measure.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ties of one year among all members of the state system, 0 (none) to 3, with capabilities.
///
/// Everybody's tie with itself is 3 (the convention of fpsim and of the reference file). All
/// members are columns: a state without alliances counts, since leaving it out moves every value.
/// Built once, then unchanging.
public final class Portfolios {
  /// Strongest tie, and everybody's with itself.
  public static final int STRONGEST = 3;

  private final int year;
  private final List<String> states;
  private final Map<String, Integer> places;
  private final byte[] ties;
  private final double[] capabilities;
  private final int outside;

  private Portfolios(Builder from) {
    year = from.year;
    states = from.states;
    places = from.places;
    ties = from.ties.clone();
    capabilities = from.capabilities.clone();
    outside = from.outside;
  }

  /// The year that the ties are of.
  public int year() {
    return year;
  }

  /// Members of the system, in the order given.
  public List<String> states() {
    return states;
  }

  /// How many members there are.
  public int size() {
    return states.size();
  }

  /// Tie of member `i` with member `k`, by place, 0 to 3.
  public int tie(int i, int k) {
    return ties[i * states.size() + k];
  }

  /// Share of the system's capabilities that member `i` has; not a number where none was given.
  public double capability(int i) {
    return capabilities[i];
  }

  /// Ties and capabilities that were left out because a state was no member that year.
  public int outside() {
    return outside;
  }

  /// Place of `state` among the members, or -1.
  public int place(String state) {
    return places.getOrDefault(state, -1);
  }

  /// Collects a year's ties.
  public static final class Builder {
    private final int year;
    private final List<String> states;
    private final Map<String, Integer> places = new HashMap<>();
    private final byte[] ties;
    private final double[] capabilities;
    private int outside;

    /// No ties yet among `states`, the members of the system in `year`.
    public Builder(int year, List<String> states) {
      this.year = year;
      this.states = List.copyOf(states);
      int n = states.size();
      ties = new byte[n * n];
      capabilities = new double[n];
      Arrays.fill(capabilities, Double.NaN);
      for (int i = 0; i < n; i++) {
        ties[i * n + i] = STRONGEST;
        if (places.put(states.get(i), i) != null) {
          throw new IllegalArgumentException(
              "A state is a member once, but " + states.get(i) + " comes twice in " + year + ".");
        }
      }
    }

    /// Adds the tie that `from` has with `to`; of several the strongest counts.
    ///
    /// One direction only: ATOP has pacts that oblige one side. A state that is no member is left
    /// out and counted.
    ///
    /// @param tie 0 to 3, see [Obligation]
    public Builder tie(String from, String to, int tie) {
      if (tie < 0 || tie > STRONGEST) {
        throw new IllegalArgumentException(
            "A tie is 0 to 3, but " + from + "-" + to + " in " + year + " has " + tie + ".");
      }
      int i = places.getOrDefault(from, -1);
      int k = places.getOrDefault(to, -1);
      if (i < 0 || k < 0) {
        outside++;
      } else {
        int cell = i * states.size() + k;
        ties[cell] = (byte) Math.max(ties[cell], tie);
      }
      return this;
    }

    /// Sets the capabilities of `state` (CINC, any unit), 0 or more.
    public Builder capability(String state, double value) {
      if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "A capability is 0 or more, but " + state + " in " + year + " has " + value + ".");
      }
      int i = places.getOrDefault(state, -1);
      if (i < 0) {
        outside++;
      } else {
        capabilities[i] = value;
      }
      return this;
    }

    /// The portfolios as collected so far.
    public Portfolios build() {
      return new Portfolios(this);
    }
  }
}
