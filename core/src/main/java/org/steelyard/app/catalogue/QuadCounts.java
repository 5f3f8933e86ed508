package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.steelyard.measure.Proportion;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.QuadClass;

/// Events of one relation counted by quad class, and what follows from counts alone.
///
/// @param counts events by class
record QuadCounts(Map<QuadClass, Integer> counts) {
  QuadCounts {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  static QuadCounts of(List<Event> events) {
    EnumMap<QuadClass, Integer> counts = new EnumMap<>(QuadClass.class);
    events.forEach(event -> counts.merge(event.type().quad(), 1, Integer::sum));
    return new QuadCounts(counts);
  }

  int of(QuadClass quad) {
    return counts.getOrDefault(quad, 0);
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// `(coop - conf) / (coop + conf)` with Wilson's interval.
  Measured net(String key, double level) {
    int cooperative = of(QuadClass.VERBAL_COOPERATION) + of(QuadClass.MATERIAL_COOPERATION);
    return stretched(Proportion.wilson(cooperative, total(), level), "no event of " + key);
  }

  /// Net of words minus net of deeds, with Newcombe's interval (square and add).
  Measured gap(String key, double level) {
    Measured talk =
        share(QuadClass.VERBAL_COOPERATION, QuadClass.VERBAL_CONFLICT, "words " + key, level);
    Measured deed =
        share(QuadClass.MATERIAL_COOPERATION, QuadClass.MATERIAL_CONFLICT, "deeds " + key, level);
    if (talk instanceof Estimate t && deed instanceof Estimate d) {
      double gap = t.value() - d.value();
      double down = StrictMath.hypot(t.value() - t.low(), d.high() - d.value());
      double up = StrictMath.hypot(t.high() - t.value(), d.value() - d.low());
      return new Estimate(2 * gap, 2 * (gap - down), 2 * (gap + up), level, t.n() + d.n());
    }
    return talk instanceof Measured.NoData ? talk : deed;
  }

  private Measured share(QuadClass good, QuadClass bad, String key, double level) {
    int n = of(good) + of(bad);
    return n == 0 ? new Measured.NoData("no event: " + key) : Proportion.wilson(of(good), n, level);
  }

  private static Measured stretched(Measured share, String none) {
    return share instanceof Estimate e
        ? new Estimate(2 * e.value() - 1, 2 * e.low() - 1, 2 * e.high() - 1, e.level(), e.n())
        : new Measured.NoData(none);
  }

  /// The four counts, each exact.
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (QuadClass quad : QuadClass.values()) {
      parts.add(new Part(quad.label(), Answer.exact(of(quad), Math.max(1, total()))));
    }
    return parts;
  }
}
