package org.steelyard.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.steelyard.measure.VectorProfile;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.publish.Explanation;

/// The fulcrum: mean affinity of the poles, weighted by their shares of engagement.
///
/// Interval: the parts' distances to their bounds, squared and added (MOVER, Zou and Donner 2008,
/// as if the parts were independent). Trap: a mean hides its extremes; show the poles with it.
final class Weighing {
  static final String FORMULA =
      "F = sum(share * A) over the poles with data; A their affinities."
          + " Interval: root of the summed squares of share * (A - bound of A)"
          + " and (A - F) * (share - bound of share)";

  private static final double SCALE = 10;

  private record Part(Estimate share, Estimate affinity) {}

  private Weighing() {}

  static Measured fulcrum(VectorProfile profile) {
    List<Part> parts = new ArrayList<>();
    Set<String> events = new HashSet<>();
    for (VectorProfile.Vector vector : profile.vectors()) {
      if (vector.share() instanceof Estimate share
          && vector.affinity() instanceof Estimate affinity) {
        parts.add(new Part(share, affinity));
        vector.why().inputs().forEach(input -> events.add(input.id()));
      }
    }
    double total = parts.stream().mapToDouble(p -> p.share().value()).sum();
    if (!(total > 0)) {
      return new Measured.NoData(
          "no pole of " + profile.state() + " has data up to " + profile.at());
    }
    double mean =
        parts.stream().mapToDouble(p -> p.share().value() * p.affinity().value()).sum() / total;
    double down = 0;
    double up = 0;
    for (Part part : parts) {
      Estimate s = part.share();
      Estimate a = part.affinity();
      double off = a.value() - mean;
      double less = off * (s.value() - s.low());
      double more = off * (s.high() - s.value());
      down += square(s.value() * (a.value() - a.low())) + square(off > 0 ? less : more);
      up += square(s.value() * (a.high() - a.value())) + square(off > 0 ? more : less);
    }
    // Rounding may put a mean of equal parts a hair beside them; the interval holds it anyway.
    return new Estimate(
        mean,
        Math.min(mean, Math.max(-SCALE, mean - Math.sqrt(down))),
        Math.max(mean, Math.min(SCALE, mean + Math.sqrt(up))),
        parts.getFirst().affinity().level(),
        events.size());
  }

  /// Share and affinity of each pole, readable.
  static List<Explanation.Value> inputs(VectorProfile profile) {
    List<Explanation.Value> inputs = new ArrayList<>();
    for (VectorProfile.Vector vector : profile.vectors()) {
      inputs.add(
          new Explanation.Value(
              vector.pole().name(),
              vector.share() instanceof Estimate share
                      && vector.affinity() instanceof Estimate affinity
                  ? String.format(
                      Locale.ROOT, "share %.3f, affinity %+.2f", share.value(), affinity.value())
                  : "no data"));
    }
    return inputs;
  }

  private static double square(double x) {
    return x * x;
  }
}
