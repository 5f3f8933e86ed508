package org.steelyard.publish;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Measured;

/// What imported data sets say of the state, beside the texts.
///
/// @param tables one a topic: trade, votes, arms, organisations
/// @param plane dependence against affinity
/// @param tested claims that name a measurable thing, tested by texts and imported data
/// @param absent topics without data and why, one sentence each
public record OtherRecords(
    List<Topic> tables, Plane plane, List<TestedClaim> tested, List<String> absent) {
  /// Nothing was imported.
  public static final OtherRecords NONE =
      new OtherRecords(List.of(), new Plane("", List.of()), List.of(), List.of());

  /// One topic's figures: a row a pole or state, a column a measure.
  ///
  /// @param id element of the page, for example `votes`
  /// @param heads heads of the columns after the first
  /// @param sources each data set with its years, in words
  public record Topic(
      String id,
      String title,
      String note,
      List<String> heads,
      List<Row> rows,
      List<String> sources) {
    public Topic {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
      sources = List.copyOf(sources);
      for (Row row : rows) {
        if (row.figures().size() != heads.size()) {
          throw new IllegalArgumentException(
              "The row of " + row.name() + " has not " + heads.size() + " figures.");
        }
      }
    }
  }

  /// A row of figures.
  public record Row(String name, List<Figure> figures) {
    public Row {
      figures = List.copyOf(figures);
    }
  }

  /// Poles by dependence and affinity.
  ///
  /// @param measure what dependence is, in words, with its source and year
  public record Plane(String measure, List<Point> points) {
    public Plane {
      points = List.copyOf(points);
    }
  }

  /// A pole in the plane.
  ///
  /// @param dependence 0 to 1
  /// @param affinity -10 to +10
  /// @param quadrant in words, with how sure it is
  public record Point(String name, Figure dependence, Figure affinity, String quadrant) {
    /// Whether both numbers are known.
    public boolean known() {
      return dependence.value() instanceof Measured.Estimate
          && affinity.value() instanceof Measured.Estimate;
    }
  }

  public OtherRecords {
    tables = List.copyOf(tables);
    tested = List.copyOf(tested);
    absent = List.copyOf(absent);
  }

  /// Every number that can be opened.
  public List<Figure> figures() {
    List<Figure> all = new ArrayList<>();
    tables.forEach(topic -> topic.rows().forEach(row -> all.addAll(row.figures())));
    for (Point point : plane.points()) {
      all.addAll(List.of(point.dependence(), point.affinity()));
    }
    return all;
  }
}
