package org.steelyard.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.steelyard.model.Event;
import org.steelyard.model.Intensity;
import org.steelyard.model.PloverType;
import org.steelyard.model.When;

/// Events for tests.
final class Acts {
  /// Each event is told by the source that its report's id begins with.
  static final Function<Event, String> SOURCE = e -> e.reports().getFirst().replaceAll("/.*", "");

  private Acts() {}

  static Event act(String id, LocalDate day, double intensity) {
    return act(id, day, "AZE", "RUS", PloverType.CONSULT, intensity, 1, "agency");
  }

  static Event act(
      String id,
      LocalDate day,
      String source,
      String target,
      PloverType type,
      double intensity,
      double confidence,
      String teller) {
    return act(id, When.day(day), source, target, type, intensity, confidence, teller);
  }

  static Event act(
      String id,
      When when,
      String source,
      String target,
      PloverType type,
      double intensity,
      double confidence,
      String teller) {
    return new Event(
        id,
        when,
        source,
        target,
        type,
        "",
        false,
        "",
        new Intensity("PLOVER", intensity),
        confidence,
        List.of(teller + "/" + id));
  }
}
