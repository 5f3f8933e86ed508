package org.steelyard.model;

/// A measure's result: a number with its spread and count, or no data. Never a bare zero.
public sealed interface Measured {
  /// How many observations stand behind it; 0 for no data.
  int n();

  /// A number.
  ///
  /// @param low lower end of the interval
  /// @param high upper end of the interval
  /// @param level coverage of the interval, for example 0.8
  /// @param n observations, at least 1
  record Estimate(double value, double low, double high, double level, int n) implements Measured {
    public Estimate {
      if (!(low <= value && value <= high)) {
        throw new IllegalArgumentException(
            "An estimate lies in its interval, but "
                + value
                + " is not in "
                + low
                + ".."
                + high
                + ".");
      }
      Checks.share(level, "An interval's level");
      if (n < 1) {
        throw new IllegalArgumentException("An estimate needs observations; say NoData instead.");
      }
    }
  }

  /// Nothing was observed.
  ///
  /// @param reason for people, for example `no event between 2021-04-01 and 2021-06-30`
  record NoData(String reason) implements Measured {
    @Override
    public int n() {
      return 0;
    }
  }
}
