package org.steelyard.app.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.names.ActorNames;
import org.steelyard.app.names.Resolution;
import org.steelyard.measure.Extreme;
import org.steelyard.measure.breaks.Breaks;
import org.steelyard.model.Measured;
import org.steelyard.publish.chart.SeriesChart;
import org.steelyard.publish.chart.SeriesPlan;

/// A track as one chart. The title states a finding only where a rule bears it out: the last period
/// is the record, or two neighbouring levels lie apart with their intervals.
public final class TrackChart {
  private static final Pattern BOUNDS =
      Pattern.compile("^([+-]?\\d{1,3})[ a-z]{0,20} to ([+-]?\\d{1,3})\\b");

  private final Track track;
  private final List<Breaks> breaks;
  private final ActorNames names;

  private TrackChart(Track track, List<Breaks> breaks, ActorNames names) {
    this.track = track;
    this.breaks = breaks;
    this.names = names;
  }

  /// The drawing as a file's text.
  ///
  /// @param breaks those found; none where they were not asked for
  /// @param run what the numbers came from: the run, or the digest of the rows
  public static String draw(Track track, List<Breaks> breaks, String run, ActorNames names) {
    return SeriesChart.draw(new TrackChart(track, breaks, names).plan(run));
  }

  private SeriesPlan plan(String run) {
    List<SeriesPlan.Level> levels = new ArrayList<>();
    List<SeriesPlan.Break> marks = new ArrayList<>();
    for (Breaks found : breaks) {
      if (found instanceof Breaks.Found f) {
        f.segments().forEach(s -> levels.add(level(s)));
        f.breaks().forEach(b -> marks.add(mark(b)));
      }
    }
    List<Double> scale = scale();
    return new SeriesPlan(
        title(),
        subtitle(),
        track.series(),
        track.begin(),
        scale.getFirst(),
        scale.getLast(),
        track.counted(),
        levels,
        marks,
        source(run));
  }

  private static SeriesPlan.Level level(Breaks.Segment segment) {
    return new SeriesPlan.Level(segment.from(), segment.to(), segment.mean().value());
  }

  private SeriesPlan.Break mark(Breaks.Break one) {
    return new SeriesPlan.Break(one.last(), one.low(), one.high(), track.step().name(one.last()));
  }

  private String title() {
    String what = who() + ": " + track.asked().measure().name().replace('-', ' ');
    for (Extreme extreme : track.extremes()) {
      if (extreme.answer() == Extreme.Answer.YES) {
        return what
            + " at its "
            + extreme.direction().words()
            + " since "
            + track.step().name(extreme.since());
      }
    }
    for (Breaks found : breaks) {
      if (found instanceof Breaks.Found f && !f.breaks().isEmpty()) {
        Measured.Estimate before = f.segments().get(f.segments().size() - 2).mean();
        Measured.Estimate after = f.segments().getLast().mean();
        boolean apart = before.high() < after.low() || after.high() < before.low();
        // Breaks of a mean with memory are places to look at, no findings.
        if (apart && f.breaks().getLast().known() && !track.remembers()) {
          return what
              + (after.value() > before.value() ? " higher" : " lower")
              + " after "
              + track.step().name(f.breaks().getLast().last());
        }
      }
    }
    return what
        + ", "
        + track.rows().getFirst().period()
        + (track.rows().size() > 1 ? " to " + track.rows().getLast().period() : "");
  }

  private String who() {
    String state = name(track.question().state());
    String other = track.asked().argument();
    return other.isEmpty() ? state : state + " and " + name(other);
  }

  private String name(String code) {
    return names.state(code) instanceof Resolution.Known known ? known.name() : code;
  }

  private String subtitle() {
    String words = track.asked().measure().words();
    String band = "";
    for (Row row : track.rows()) {
      if (band.isEmpty() && row.value() instanceof Measured.Estimate e && e.level() < 1) {
        band = String.format(Locale.ROOT, "; band: %.0f %% interval", 100 * e.level());
      }
    }
    String dashes =
        breaks.stream().anyMatch(b -> b instanceof Breaks.Found f && !f.breaks().isEmpty())
            ? "; dashed: mean of a stretch, grey: 95 % interval of its end"
            : "";
    return words.substring(0, 1).toUpperCase(Locale.ROOT)
        + words.substring(1)
        + " ("
        + track.asked().measure().unit()
        + "), by "
        + track.step().label()
        + band
        + dashes;
  }

  private List<String> source(String run) {
    List<String> lines = new ArrayList<>();
    for (Source source : track.sources()) {
      lines.add("Source: " + source.kind() + ", " + source.years() + ". " + source.citation());
    }
    lines.add(
        track.question().state()
            + " "
            + track.asked().word()
            + " · "
            + track.rows().getFirst().period()
            + " to "
            + track.rows().getLast().period()
            + " · "
            + run
            + " · Steelyard");
    return lines;
  }

  /// The unit's own bounds; of shares that stay far below 1, and where there are no bounds, from 0
  /// (or the least) to a round number above the most.
  private List<Double> scale() {
    double least = 0;
    double most = 0;
    for (Row row : track.rows()) {
      if (row.value() instanceof Measured.Estimate e) {
        least = Math.min(least, e.low());
        most = Math.max(most, e.high());
      }
    }
    Matcher bounds = BOUNDS.matcher(track.asked().measure().unit());
    if (bounds.find()) {
      double low = Double.parseDouble(bounds.group(1));
      double high = Double.parseDouble(bounds.group(2));
      if (low < 0 || most > high / 4) {
        return List.of(low, high);
      }
    }
    if (most - least <= 0) {
      return List.of(least, least + 1);
    }
    double step = SeriesChart.step(most - least);
    return List.of(Math.floor(least / step) * step, Math.ceil(most / step) * step);
  }
}
