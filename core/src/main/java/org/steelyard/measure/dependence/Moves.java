package org.steelyard.measure.dependence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;

/// How a relation moved on the [Plane] between the breaks of its series.
///
/// Between two breaks the periods with data are averaged; ends of intervals are averaged too, as if
/// periods erred together. A period that a break cuts belongs to neither side.
///
/// @param stays where the relation lay between breaks, in order
/// @param moves from each stay to the next
/// @param cut periods left out because a break falls within them
public record Moves(List<Stay> stays, List<Move> moves, List<Point> cut) {
  /// A dated point of the plane.
  ///
  /// @param from first day of the period
  /// @param to last day of it
  public record Point(LocalDate from, LocalDate to, Measured dependence, Measured affinity) {
    public Point {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "A period runs forward, but " + from + " to " + to + " was given.");
      }
    }
  }

  /// Periods between two breaks.
  ///
  /// @param from first day of the first period
  /// @param to last day of the last period
  public record Stay(LocalDate from, LocalDate to, Plane.Place place) {}

  /// A move at a break.
  ///
  /// @param on first day after the break
  /// @param quadrant whether the values themselves lie in another quadrant after it
  /// @param certain whether the two quadrants differ and both places are certain
  public record Move(LocalDate on, Stay before, Stay after, boolean quadrant, boolean certain) {
    /// The move in words.
    public String words() {
      return on
          + ": "
          + before.place().words()
          + " -> "
          + after.place().words()
          + (quadrant && !certain
              ? " (a move of the values that the intervals do not bear out)"
              : "");
    }
  }

  public Moves {
    stays = List.copyOf(stays);
    moves = List.copyOf(moves);
    cut = List.copyOf(cut);
  }

  /// The moves of a relation.
  ///
  /// @param points dated, in any order
  /// @param breaks first days of new regimes, in any order
  public static Moves of(Plane plane, List<Point> points, List<LocalDate> breaks) {
    List<Point> sorted =
        points.stream().sorted(Comparator.comparing(Point::from).thenComparing(Point::to)).toList();
    List<LocalDate> ends = new ArrayList<>(new TreeSet<>(breaks));
    ends.add(LocalDate.MAX);
    List<Stay> stays = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    List<Point> cut = new ArrayList<>();
    LocalDate begin = LocalDate.MIN;
    for (LocalDate end : ends) {
      LocalDate start = begin;
      List<Point> inside =
          sorted.stream().filter(p -> !p.from().isBefore(start) && p.to().isBefore(end)).toList();
      sorted.stream()
          .filter(p -> p.from().isBefore(end) && !p.to().isBefore(end))
          .forEach(cut::add);
      if (!inside.isEmpty()) {
        Stay stay = stay(plane, inside);
        if (!stays.isEmpty()) {
          moves.add(move(plane, start, stays.getLast(), stay));
        }
        stays.add(stay);
      }
      begin = end;
    }
    return new Moves(stays, moves, cut.stream().distinct().toList());
  }

  private static Stay stay(Plane plane, List<Point> inside) {
    return new Stay(
        inside.getFirst().from(),
        inside.getLast().to(),
        plane.place(
            mean(inside.stream().map(Point::dependence).toList()),
            mean(inside.stream().map(Point::affinity).toList())));
  }

  private static Move move(Plane plane, LocalDate on, Stay before, Stay after) {
    boolean quadrant =
        before.place().dependence() instanceof Estimate x
            && before.place().affinity() instanceof Estimate y
            && after.place().dependence() instanceof Estimate u
            && after.place().affinity() instanceof Estimate v
            && plane.quadrant(x, y) != plane.quadrant(u, v);
    return new Move(
        on,
        before,
        after,
        quadrant,
        quadrant && before.place().certain() && after.place().certain());
  }

  private static Measured mean(List<Measured> values) {
    double value = 0;
    double low = 0;
    double high = 0;
    double level = 1;
    int n = 0;
    int count = 0;
    for (Measured one : values) {
      if (one instanceof Estimate e) {
        value += e.value();
        low += e.low();
        high += e.high();
        level = Math.min(level, e.level());
        n += e.n();
        count++;
      }
    }
    return count == 0
        ? values.getFirst()
        : new Estimate(
            value / count, Math.min(value, low) / count, Math.max(value, high) / count, level, n);
  }
}
