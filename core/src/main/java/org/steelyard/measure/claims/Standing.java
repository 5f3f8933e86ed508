package org.steelyard.measure.claims;

import java.util.List;
import java.util.Locale;
import org.steelyard.measure.Balance;
import org.steelyard.measure.Course;
import org.steelyard.model.Measured;

/// Where a state stands among the poles at a day.
///
/// @param balance evenness, effective vectors, weakest pole
public record Standing(String state, Course course, Balance balance) {
  /// Fewest effective vectors of a policy of several vectors.
  static final double SEVERAL = 2;

  /// Whether something is so, as far as the numbers tell.
  enum Holds {
    YES,
    NO,
    UNKNOWN
  }

  /// Whether the state has `property`, which is one of a policy.
  ///
  /// Something counts as excluded only where the numbers exclude it with their whole interval, and
  /// by what is known: a pole without data may be one that the state turns to.
  Holds holds(Property property) {
    return property == Property.MULTI_VECTOR ? vectors() : balanced();
  }

  private Holds vectors() {
    return switch (balance.effective()) {
      case Measured.NoData none -> Holds.UNKNOWN;
      case Measured.Estimate e ->
          e.low() >= SEVERAL
              ? Holds.YES
              : e.high() < SEVERAL && balance.silent().isEmpty() ? Holds.NO : Holds.UNKNOWN;
    };
  }

  private Holds balanced() {
    boolean all = balance.silent().isEmpty();
    boolean enemy = below(balance.weakest().affinity(), 0);
    return switch (course.label()) {
      case INSUFFICIENT_DATA -> Holds.UNKNOWN;
      case BALANCED -> Holds.YES;
      case ISOLATED, BANDWAGONING, BALANCING_AGAINST -> Holds.NO;
      case LEANING -> all || enemy ? Holds.NO : Holds.UNKNOWN;
      case HEDGING -> {
        boolean uneven = all && below(balance.evenness(), Course.Thresholds.DEFAULT.evenness());
        yield uneven || enemy ? Holds.NO : Holds.UNKNOWN;
      }
    };
  }

  private static boolean below(Measured value, double bound) {
    return value instanceof Measured.Estimate e && e.high() < bound;
  }

  /// The state's numbers for `property`, by name.
  List<Verdict.Figure> figures(Property property) {
    return property == Property.MULTI_VECTOR
        ? List.of(new Verdict.Figure("effective vectors of " + state, balance.effective()))
        : List.of(
            new Verdict.Figure("evenness of " + state, balance.evenness()),
            new Verdict.Figure(
                "weakest pole of "
                    + state
                    + (balance.weakest().pole().isEmpty()
                        ? ""
                        : " (" + balance.weakest().pole() + ")"),
                balance.weakest().affinity()));
  }

  /// What was found, in words.
  String words(Property property) {
    String silent =
        balance.silent().isEmpty()
            ? ""
            : " (no data on " + String.join(", ", balance.silent()) + ")";
    return (property == Property.MULTI_VECTOR
            ? state + " has " + number(balance.effective()) + " effective vectors"
            : "course of " + state + ": " + course.fired().words())
        + silent;
  }

  private static String number(Measured value) {
    return switch (value) {
      case Measured.NoData none -> "an unknown number of (" + none.reason() + ")";
      case Measured.Estimate e ->
          String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", e.value(), e.low(), e.high());
    };
  }
}
