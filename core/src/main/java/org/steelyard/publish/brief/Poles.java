package org.steelyard.publish.brief;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.steelyard.model.Measured;
import org.steelyard.publish.PoleFigures;

/// Orders and compares poles; "clearly" always means that an interval excludes the other.
final class Poles {
  private Poles() {}

  /// Poles with data, from cooperation to conflict.
  static List<PoleFigures> ordered(List<PoleFigures> poles) {
    return poles.stream()
        .filter(pole -> pole.now().value() instanceof Measured.Estimate)
        .sorted(
            Comparator.comparingDouble((PoleFigures pole) -> -estimate(pole).value())
                .thenComparing(pole -> pole.pole().id()))
        .toList();
  }

  static List<PoleFigures> absent(List<PoleFigures> poles) {
    return poles.stream().filter(pole -> pole.now().value() instanceof Measured.NoData).toList();
  }

  static List<PoleFigures> clearlyAbove(List<PoleFigures> ordered) {
    return ordered.stream().filter(pole -> estimate(pole).low() > 0).toList();
  }

  static List<PoleFigures> clearlyBelow(List<PoleFigures> ordered) {
    return ordered.stream().filter(pole -> estimate(pole).high() < 0).toList();
  }

  /// Other poles whose interval meets that of `pole`.
  static List<PoleFigures> overlapping(PoleFigures pole, List<PoleFigures> poles) {
    return poles.stream()
        .filter(other -> !other.equals(pole) && overlap(estimate(pole), estimate(other)))
        .toList();
  }

  static boolean overlap(Measured.Estimate a, Measured.Estimate b) {
    return a.low() <= b.high() && b.low() <= a.high();
  }

  /// Affinity of a pole that has data.
  static Measured.Estimate estimate(PoleFigures pole) {
    return switch (pole.now().value()) {
      case Measured.Estimate estimate -> estimate;
      case Measured.NoData none ->
          throw new IllegalArgumentException(
              "Pole " + pole.pole().id() + " has no data: " + none.reason());
    };
  }

  static String names(List<PoleFigures> poles) {
    return poles.stream().map(pole -> pole.pole().name()).collect(Collectors.joining(", "));
  }
}
