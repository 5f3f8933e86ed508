package org.steelyard.measure.ranks;

/// Where one unit stands among several, 1 the highest value.
///
/// @param rank rank of the value itself; equal values share the best
/// @param best the best rank that it could have
/// @param worst the worst rank that it could have
public record RankSet(int rank, int best, int worst) {
  public RankSet {
    if (!(1 <= best && best <= rank && rank <= worst)) {
      throw new IllegalArgumentException(
          "A rank lies among those it could be, but " + rank + " is not in " + best + ".." + worst);
    }
  }

  /// `2`, or `2-4` where it is not sure.
  public String words() {
    return best == worst ? Integer.toString(best) : best + "-" + worst;
  }
}
