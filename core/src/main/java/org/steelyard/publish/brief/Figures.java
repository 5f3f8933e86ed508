package org.steelyard.publish.brief;

import org.steelyard.model.Measured;
import org.steelyard.publish.Figure;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Writes figures: value, interval and count by their unit.
final class Figures {
  private Figures() {}

  /// The value, or the words for no data.
  static String value(Figure figure) {
    return switch (figure.value()) {
      case Measured.Estimate estimate -> number(estimate.value(), figure.unit());
      case Measured.NoData _ -> Message.NO_DATA.text();
    };
  }

  /// `80 %: +1.9 to +3.6`, or the reason for no data.
  static String interval(Figure figure) {
    return switch (figure.value()) {
      case Measured.Estimate estimate ->
          Message.INTERVAL.text(
              Numbers.level(estimate),
              number(estimate.low(), figure.unit()),
              number(estimate.high(), figure.unit()));
      case Measured.NoData none -> none.reason();
    };
  }

  /// `+2.8 (80 %: +1.9 to +3.6; n 402)`, or the words for no data with the reason.
  static String full(Figure figure) {
    return switch (figure.value()) {
      case Measured.Estimate estimate ->
          Message.FULL.text(value(figure), interval(figure), Page.n(estimate.n()));
      case Measured.NoData none -> Message.NO_DATA_BECAUSE.text(none.reason());
    };
  }

  static String number(double value, Figure.Unit unit) {
    return switch (unit) {
      case AFFINITY -> Numbers.signed(value);
      case SHARE -> Numbers.percent(value);
      case INDEX -> Numbers.plain(value, 2);
      case POLES -> Numbers.plain(value, 1);
      case SCORE -> Numbers.plain(value, 3);
      case AMOUNT -> Numbers.rounded(value);
      case COUNT -> Numbers.count((int) value);
    };
  }
}
