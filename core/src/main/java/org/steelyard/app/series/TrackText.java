package org.steelyard.app.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.compare.Numbers;
import org.steelyard.measure.Extreme;
import org.steelyard.measure.breaks.Breaks;
import org.steelyard.model.Measured;

/// A track as lines for people.
public final class TrackText {
  private static final String COUNTS = "words +, deeds +, words -, deeds -";

  /// Gaps in a row that are told one by one.
  private static final int SHOWN = 4;

  private final Track track;
  private final List<Breaks> breaks;

  private TrackText(Track track, List<Breaks> breaks) {
    this.track = track;
    this.breaks = breaks;
  }

  /// Table, record, breaks, notes and sources.
  ///
  /// @param breaks those found; none where they were not asked for
  public static List<String> lines(Track track, List<Breaks> breaks) {
    return new TrackText(track, breaks).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        track.question().state()
            + "  "
            + track.asked().word()
            + "  "
            + track.asked().measure().words()
            + " ("
            + track.asked().measure().unit()
            + ")");
    if (track.rows().isEmpty()) {
      lines.add("  no data: " + track.reason());
      return lines;
    }
    lines.add(
        "  by "
            + track.step().label()
            + ", "
            + track.rows().getFirst().period()
            + (track.rows().size() > 1 ? " to " + track.rows().getLast().period() : "")
            + (track.counted() ? "; events: " + track.question().events().word() : ""));
    if (track.rows().size() > 1 && track.rows().stream().anyMatch(r -> r.value().n() > 0)) {
      lines.add("  " + Spark.of(track.rows()));
    }
    lines.add("");
    lines.add(header());
    lines.addAll(table());
    lines.add("");
    lines.addAll(findings());
    track.notes().forEach(note -> lines.add("  " + note));
    for (Source source : track.sources()) {
      lines.add("  Source: " + source.kind() + ", " + source.years() + ". " + source.citation());
    }
    return lines;
  }

  /// A row a period; many gaps in a row stand on one line.
  private List<String> table() {
    List<String> lines = new ArrayList<>();
    List<Row> gaps = new ArrayList<>();
    for (Row row : track.rows()) {
      if (row.value() instanceof Measured.NoData) {
        gaps.add(row);
      } else {
        lines.addAll(gaps(gaps));
        gaps.clear();
        lines.add(row(row));
      }
    }
    lines.addAll(gaps(gaps));
    return lines;
  }

  private List<String> gaps(List<Row> gaps) {
    if (gaps.size() <= SHOWN) {
      return gaps.stream().map(this::row).toList();
    }
    return List.of(
        row(gaps.getFirst()),
        "  ...                  and so for " + (gaps.size() - 2) + " more",
        row(gaps.getLast()));
  }

  private String header() {
    return String.format(
            Locale.ROOT,
            "  %-8s %10s  %-20s %7s%s",
            "period",
            "value",
            track.exact() ? "interval" : level() + " interval",
            "n",
            track.counted() ? "  coverage" + (counts() ? "  " + COUNTS : "") : "")
        .stripTrailing();
  }

  private String level() {
    for (Row row : track.rows()) {
      if (row.value() instanceof Measured.Estimate e) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * e.level());
      }
    }
    return "";
  }

  private boolean counts() {
    return track.rows().stream().anyMatch(row -> !row.counts().isEmpty());
  }

  private String row(Row row) {
    return switch (row.value()) {
      case Measured.Estimate e ->
          String.format(
                  Locale.ROOT,
                  "  %-8s %10s  %-20s %,7d%s",
                  row.period(),
                  number(e.value()),
                  e.level() == 1 ? "exact" : number(e.low()) + " to " + number(e.high()),
                  e.n(),
                  track.counted()
                      ? String.format(Locale.ROOT, "  %,8d", row.coverage()) + counts(row)
                      : "")
              .stripTrailing();
      case Measured.NoData(String reason) ->
          String.format(Locale.ROOT, "  %-8s %10s  no data: %s", row.period(), "", reason);
    };
  }

  private static String counts(Row row) {
    return row.counts().isEmpty()
        ? ""
        : "  "
            + row.counts().values().stream()
                .map(n -> Integer.toString(n))
                .collect(Collectors.joining("/"));
  }

  private List<String> findings() {
    List<String> lines = new ArrayList<>();
    for (Extreme extreme : track.rows().size() > 1 ? track.extremes() : List.<Extreme>of()) {
      lines.add("  " + record(extreme));
    }
    for (Breaks found : breaks) {
      lines.addAll(breaks(found));
    }
    return lines;
  }

  private String record(Extreme extreme) {
    String question =
        "Is "
            + track.rows().getLast().period()
            + " the "
            + extreme.direction().words()
            + " since "
            + track.step().name(extreme.since())
            + "? ";
    String answer =
        switch (extreme.answer()) {
          case YES -> "Yes: ";
          case NO -> "No: ";
          case CANNOT_BE_SAID -> "Cannot be said: ";
        };
    String unit = track.asked().measure().name().equals("affinity") ? " Asked a year apart." : "";
    return question + answer + extreme.why() + "." + unit;
  }

  private List<String> breaks(Breaks found) {
    return switch (found) {
      case Breaks.Unknown(Measured.NoData(String reason)) -> List.of("  Breaks: " + reason + ".");
      case Breaks.Found f -> {
        List<String> lines = new ArrayList<>();
        lines.add(
            f.breaks().isEmpty()
                ? "  Breaks: none; one level fits best (least BIC)."
                : "  Breaks: " + f.breaks().size() + " (least BIC), with 95 % intervals:");
        for (Breaks.Break at : f.breaks()) {
          lines.add(
              "    after "
                  + name(at.last())
                  + (at.known()
                      ? " (" + name(at.low()) + " to " + name(at.high()) + ")"
                      : " (no interval can be computed)")
                  + ", shift "
                  + signed(at.shift()));
        }
        for (Breaks.Segment segment : f.segments()) {
          lines.add(
              "    "
                  + name(segment.from())
                  + " to "
                  + name(segment.to())
                  + ": mean "
                  + number(segment.mean().value())
                  + " ("
                  + number(segment.mean().low())
                  + " to "
                  + number(segment.mean().high())
                  + "), "
                  + segment.mean().n()
                  + " points");
        }
        lines.add("  " + trap());
        yield lines;
      }
    };
  }

  private String trap() {
    return track.remembers()
        ? "Trap: points of a mean with memory are not independent; breaks are then too many and"
            + " their intervals too narrow: open the events at each."
        : "Trap: intervals take the points as independent; open the data at each break.";
  }

  private String name(LocalDate day) {
    return track.step().name(day);
  }

  private String signed(double value) {
    return (value > 0 ? "+" : "") + number(value);
  }

  /// As many decimals as the largest value of the track needs.
  private String number(double value) {
    double most =
        track.rows().stream()
            .mapToDouble(
                r ->
                    r.value() instanceof Measured.Estimate e
                        ? Math.max(Math.abs(e.low()), Math.abs(e.high()))
                        : 0)
            .max()
            .orElse(0);
    if (most >= 1000 || (track.exact() && whole())) {
      return Numbers.shortly(value);
    }
    String form = most >= 1 ? "%.2f" : most >= 0.1 ? "%.3f" : "%.5f";
    return String.format(Locale.ROOT, form, value + 0.0);
  }

  private boolean whole() {
    return track.rows().stream()
        .allMatch(
            r -> !(r.value() instanceof Measured.Estimate e) || e.value() == Math.rint(e.value()));
  }
}
