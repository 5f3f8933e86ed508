package org.steelyard.app.series;

import java.time.LocalDate;
import java.util.List;
import org.steelyard.app.catalogue.Question;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.catalogue.Years;
import org.steelyard.app.compare.Asked;
import org.steelyard.measure.AffinitySeries.Step;
import org.steelyard.measure.Extreme;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;

/// A measure of one state over time.
///
/// @param rows ascending in time; none where nothing is held
/// @param notes what to know of it, each a sentence
/// @param extremes whether the last period is the highest, and the lowest; none without data
/// @param counted whether coverage is known: the measure is made of single events
/// @param reason why there are no rows; empty where there are
public record Track(
    Asked asked,
    Question question,
    Step step,
    List<Row> rows,
    List<Source> sources,
    List<String> notes,
    List<Extreme> extremes,
    boolean counted,
    String reason) {
  public Track {
    rows = List.copyOf(rows);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    extremes = List.copyOf(extremes);
  }

  static Track none(Asked asked, Question question, Step step, String reason) {
    return new Track(
        asked, question, step, List.of(), List.of(), List.of(), List.of(), false, reason);
  }

  /// Rows from the first with data on, unless a first year was asked for: what lies before the
  /// record is no gap in it. All rows where none has data.
  static List<Row> recorded(List<Row> rows, Question question) {
    if (question.years().from() > Years.ALL.from()) {
      return rows;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).value() instanceof Measured.Estimate) {
        return rows.subList(i, rows.size());
      }
    }
    return rows;
  }

  /// As points; what breaks and records are sought in.
  public Series series() {
    return new Series(
        asked.word() + " of " + question.state(),
        step.label(),
        rows.stream().map(r -> new Series.Point(r.at(), r.value(), r.coverage())).toList());
  }

  /// The first day of the first period.
  public LocalDate begin() {
    return step.start(rows.getFirst().at());
  }

  /// Whether every value counts all that its source has, so that there is no interval.
  public boolean exact() {
    return rows.stream()
            .allMatch(r -> !(r.value() instanceof Measured.Estimate e) || e.level() == 1)
        && rows.stream().anyMatch(r -> r.value() instanceof Measured.Estimate);
  }

  /// Whether neighbouring points share their events: a mean with memory.
  public boolean remembers() {
    return List.of("affinity", "balance", "weakest").contains(asked.measure().name());
  }
}
