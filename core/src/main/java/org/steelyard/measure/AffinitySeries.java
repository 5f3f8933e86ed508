package org.steelyard.measure;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.steelyard.model.Event;
import org.steelyard.model.Series;

/// [Affinity] over time, one point a step, each with its coverage.
///
/// A point is no data where no event is known up to its day, or none within the settings' silence
/// (two half-lives by default) before it. Trap: between reports the line moves towards 0 by
/// shrinkage alone; coverage 0 marks those steps.
public final class AffinitySeries {
  /// Length of a step.
  public enum Step {
    MONTH("month", 1),
    QUARTER("quarter", 3),
    YEAR("year", 12);

    private final String label;
    private final int months;

    Step(String label, int months) {
      this.label = label;
      this.months = months;
    }

    /// Name as [Series#step()] has it.
    public String label() {
      return label;
    }

    /// First day of the step that holds `day`.
    public LocalDate start(LocalDate day) {
      return end(day).minusMonths(months - 1L).withDayOfMonth(1);
    }

    /// The step that holds `day`, for people: `2024-08`, `2024-Q3`, `2024`.
    public String name(LocalDate day) {
      return switch (this) {
        case MONTH -> day.toString().substring(0, "2024-08".length());
        case QUARTER -> day.getYear() + "-Q" + ((day.getMonthValue() - 1) / months + 1);
        case YEAR -> Integer.toString(day.getYear());
      };
    }

    /// Last day of the step that holds `day`.
    public LocalDate end(LocalDate day) {
      int first = (day.getMonthValue() - 1) / months * months + 1;
      return day.withDayOfMonth(1)
          .withMonth(first)
          .plusMonths(months - 1L)
          .with(TemporalAdjusters.lastDayOfMonth());
    }
  }

  private AffinitySeries() {}

  /// Points from the step that holds `from` to the one that holds `to`; the last stands at `to`
  /// itself, so that no point looks past it.
  ///
  /// @param key the relation's name, for example `AZE-RUS`
  /// @param events those of the relation, see [Dealings]
  /// @param source gives an event's first source
  public static Series of(
      String key,
      List<Event> events,
      Function<Event, String> source,
      Step step,
      LocalDate from,
      LocalDate to,
      AffinitySettings settings) {
    Affinity affinity = Affinity.of(key, events, source, settings);
    List<Series.Point> points = new ArrayList<>();
    LocalDate before =
        step.end(from).minusMonths(step.months).with(TemporalAdjusters.lastDayOfMonth());
    while (before.isBefore(to)) {
      LocalDate end = step.end(before.plusDays(1));
      LocalDate at = end.isAfter(to) ? to : end;
      points.add(new Series.Point(at, affinity.at(at), coverage(events, before, at)));
      before = end;
    }
    return new Series("affinity " + key, step.label(), points);
  }

  /// Reports of dated events after `before` up to `at`.
  private static int coverage(List<Event> events, LocalDate before, LocalDate at) {
    return events.stream()
        .filter(e -> e.when().known())
        .filter(e -> e.when().middle().isAfter(before) && !e.when().middle().isAfter(at))
        .mapToInt(e -> e.reports().size())
        .sum();
  }
}
