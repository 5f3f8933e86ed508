package org.steelyard.measure.alignment;

import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;

/// One thing by which a state's nearness to two poles is compared.
///
/// @param domain where it belongs
/// @param name unlike others of the same domain, for example `arms imports`
/// @param source data set and period
/// @param form how the two values are compared
/// @param first the value for the first pole
/// @param second the value for the second pole
/// @param least the lowest value possible; 0 for amounts
/// @param most the highest value possible; of no matter for amounts
public record Indicator(
    Domain domain,
    String name,
    String source,
    Form form,
    Measured first,
    Measured second,
    double least,
    double most) {
  /// How two values become a place between 0 and 100.
  public enum Form {
    /// `100 a / (a + b)`: amounts that the two share between them.
    AMOUNT,
    /// `50 + 50 (a - b) / (most - least)`: two values on one scale, such as agreements of votes.
    SCALE
  }

  public Indicator {
    if (!(least < most)) {
      throw new IllegalArgumentException(
          "A scale's least is below its most, but they are " + least + " and " + most + ".");
    }
    check(name, first, least, form == Form.AMOUNT ? Double.MAX_VALUE : most);
    check(name, second, least, form == Form.AMOUNT ? Double.MAX_VALUE : most);
  }

  private static void check(String name, Measured value, double least, double most) {
    if (value instanceof Estimate e && !(e.value() >= least && e.value() <= most)) {
      throw new IllegalArgumentException(
          "The values of "
              + name
              + " lie between "
              + least
              + " and "
              + most
              + ", but one is "
              + e.value()
              + ".\nMaybe it is in per cent.");
    }
  }

  /// Amounts, such as trade with the one and with the other.
  public static Indicator amounts(
      Domain domain, String name, String source, Measured first, Measured second) {
    return new Indicator(domain, name, source, Form.AMOUNT, first, second, 0, 1);
  }

  /// Values on a scale, such as affinities from -10 to 10.
  public static Indicator scale(
      Domain domain,
      String name,
      String source,
      Measured first,
      Measured second,
      double least,
      double most) {
    return new Indicator(domain, name, source, Form.SCALE, first, second, least, most);
  }

  /// The same with the two poles exchanged.
  public Indicator swapped() {
    return new Indicator(domain, name, source, form, second, first, least, most);
  }

  /// Highest value that a redrawn one may take.
  double ceiling() {
    return form == Form.AMOUNT ? Double.MAX_VALUE : most;
  }

  /// 100 wholly to the first pole, 0 wholly to the second; not a number where both amounts are 0.
  double place(double a, double b) {
    return switch (form) {
      case AMOUNT -> a + b > 0 ? 100 * (a / (a + b)) : Double.NaN;
      case SCALE -> 50 + 50 * (a - b) / (most - least);
    };
  }
}
