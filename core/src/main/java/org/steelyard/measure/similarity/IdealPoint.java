package org.steelyard.measure.similarity;

import org.steelyard.model.Measured;

/// A state's imported position in one session, on the scale of Bailey, Strezhnev and Voeten.
///
/// Never estimated here. Trap: only points of one session and one model lie on one scale.
///
/// @param state whose position
/// @param session session of the General Assembly
/// @param value the point; above 0 is nearer to the USA
/// @param low lower end of its interval, for example the 5 % quantile
/// @param high upper end, for example the 95 % quantile
/// @param level coverage of the interval, .9 for those two
/// @param votes how many votes it rests on
public record IdealPoint(
    String state, int session, double value, double low, double high, double level, int votes) {
  public IdealPoint {
    if (!(low <= value && value <= high) || votes < 1) {
      throw new IllegalArgumentException(
          "An ideal point lies in its interval and rests on votes, but "
              + state
              + " in session "
              + session
              + " has "
              + value
              + " in "
              + low
              + ".."
              + high
              + ", votes "
              + votes
              + ".\nMaybe columns were mistaken for one another.");
    }
  }

  /// Distance to `other`, with an interval from both points' own, taken as independent.
  ///
  /// Method: square-and-add (Newcombe 1998, method 10), folded at 0. No data for points of two
  /// sessions or of two levels. n is the smaller count of votes.
  public Measured distance(IdealPoint other) {
    if (session != other.session || level != other.level) {
      return new Measured.NoData(
          "ideal points of "
              + state
              + " and "
              + other.state
              + " are of sessions "
              + session
              + " and "
              + other.session
              + ", levels "
              + level
              + " and "
              + other.level
              + ": not on one scale");
    }
    double gap = value - other.value;
    double from = gap - StrictMath.hypot(value - low, other.high - other.value);
    double to = gap + StrictMath.hypot(high - value, other.value - other.low);
    double nearest = from <= 0 && to >= 0 ? 0 : Math.min(Math.abs(from), Math.abs(to));
    double farthest = Math.max(Math.abs(from), Math.abs(to));
    return new Measured.Estimate(
        Math.abs(gap), nearest, farthest, level, Math.min(votes, other.votes));
  }
}
