package org.steelyard.publish.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;
import org.steelyard.publish.words.Numbers;

/// One series as an SVG that stands alone: light colours inlined, text as text, title and source
/// line inside. A period without data is hatched and never joined by the line.
public final class SeriesChart {
  private static final double LEFT = 64;
  private static final double RIGHT = 860;
  private static final double HEIGHT = 280;
  private static final double STRIP = 34;
  private static final int LETTERS = 138;
  private static final int TITLE = 82;

  /// Scoped to the drawing's own class, so that it changes nothing of a page that holds it.
  private static final String STYLE =
      """
      .sy{background:#fff;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums}
      .sy text{fill:#1c1d1f;font-size:13px}
      .sy .paper{fill:#fff}
      .sy .title{font-size:21px;font-weight:600}
      .sy .second{fill:#44484e}
      .sy .tick{font-size:12px;fill:#44484e}
      .sy .source{font-size:11px;fill:#44484e}
      .sy .strong{font-weight:600}
      .sy .halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
      .sy .grid{stroke:#e3e5e8;stroke-width:1}
      .sy .zero,.sy .axis{stroke:#1c1d1f;stroke-width:1}
      .sy .line{fill:none;stroke:#648fff;stroke-width:2.25;stroke-linejoin:round;stroke-linecap:round}
      .sy .thin{stroke-width:1.25}
      .sy .band{fill:#648fff;opacity:.24}
      .sy .dot{fill:#648fff}
      .sy .level{stroke:#1c1d1f;stroke-width:1.5;stroke-dasharray:7 4}
      .sy .break{stroke:#1c1d1f;stroke-width:1}
      .sy .reach{fill:#1c1d1f;opacity:.08}
      .sy .cover{fill:#6a7078}
      .sy .hatch{stroke:#6e7581;stroke-width:1.6;opacity:.55}
      """;

  private final SeriesPlan plan;
  private final double top;
  private final double base;
  private final Scale x;
  private final Scale y;

  private SeriesChart(SeriesPlan plan, int titleLines, int subtitleLines) {
    this.plan = plan;
    this.top = 32 + 26.0 * titleLines + 18.0 * subtitleLines;
    this.base = top + HEIGHT;
    List<Series.Point> points = plan.series().points();
    this.x =
        new Scale(
            (double) plan.begin().toEpochDay(),
            points.getLast().at().toEpochDay() + 1.0,
            LEFT,
            RIGHT);
    this.y = new Scale(plan.low(), plan.high(), base, top);
  }

  /// The drawing as a file's text.
  public static String draw(SeriesPlan plan) {
    List<String> title = wrap(plan.title(), TITLE);
    List<String> subtitle = wrap(plan.subtitle(), 120);
    return new SeriesChart(plan, title.size(), subtitle.size()).draw(title, subtitle);
  }

  private String draw(List<String> title, List<String> subtitle) {
    List<String> source = plan.source().stream().flatMap(s -> wrap(s, LETTERS).stream()).toList();
    double foot = base + (plan.coverage() ? STRIP + 14 : 0) + 22;
    double height = foot + 30 + 15.0 * source.size();
    Svg svg = Svg.alone(Width.WIDE, height, alt(), STYLE);
    svg.rect(0, 0, Width.WIDE.units(), height, "paper");
    svg.hatch("sy-gap");
    double line = 0;
    for (String text : title) {
      line += 26;
      svg.text(16, line + 4, text, "title");
    }
    for (String text : subtitle) {
      line += 18;
      svg.text(16, line + 8, text, "second");
    }
    grid(svg);
    gaps(svg);
    reach(svg);
    runs(svg);
    levels(svg);
    if (plan.coverage()) {
      strip(svg);
    }
    dates(svg, foot);
    end(svg);
    for (int i = 0; i < source.size(); i++) {
      svg.text(16, foot + 30 + 15.0 * i, source.get(i), "source");
    }
    return svg.done().done() + "\n";
  }

  private String alt() {
    return plan.title() + ". " + plan.subtitle() + ".";
  }

  private void grid(Svg svg) {
    double step = step(plan.high() - plan.low());
    int decimals = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
    for (long i = (long) Math.ceil(plan.low() / step - 1e-9);
        i * step <= plan.high() + step * 1e-9;
        i++) {
      double value = i * step;
      svg.line(LEFT, y.at(value), RIGHT, y.at(value), i == 0 ? "zero" : "grid");
      svg.textEnd(LEFT - 8, y.at(value) + 4, tick(value, decimals), "tick");
    }
  }

  private String tick(double value, int decimals) {
    String text = plan.high() >= 10_000 ? Numbers.rounded(value) : Numbers.plain(value, decimals);
    return plan.low() < 0 && value > 0 ? "+" + text : text;
  }

  /// A round step that cuts `span` into four to eight.
  public static double step(double span) {
    double rough = span / 5;
    double unit = Math.pow(10, Math.floor(Math.log10(rough)));
    double share = rough / unit;
    return unit * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
  }

  private double from(int i) {
    return i == 0
        ? x.at((double) plan.begin().toEpochDay())
        : x.at(plan.series().points().get(i - 1).at().toEpochDay() + 1.0);
  }

  private double to(int i) {
    return x.at(plan.series().points().get(i).at().toEpochDay() + 1.0);
  }

  private double middle(int i) {
    return (from(i) + to(i)) / 2;
  }

  private void gaps(Svg svg) {
    List<Series.Point> points = plan.series().points();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).value() instanceof Measured.NoData) {
        int first = i;
        while (i + 1 < points.size() && points.get(i + 1).value() instanceof Measured.NoData) {
          i++;
        }
        svg.hatched(from(first), top, to(i) - from(first), HEIGHT, "sy-gap");
        if (to(i) - from(first) > Svg.width("no data") + 8) {
          svg.textMiddle((from(first) + to(i)) / 2, top + 16, "no data", "second halo");
        }
      }
    }
  }

  private void runs(Svg svg) {
    List<Series.Point> points = plan.series().points();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).value() instanceof Measured.Estimate) {
        run.add(i);
      } else {
        run(svg, run);
      }
    }
    run(svg, run);
  }

  private void run(Svg svg, List<Integer> run) {
    if (run.isEmpty()) {
      return;
    }
    StringBuilder high = new StringBuilder();
    StringBuilder low = new StringBuilder();
    StringBuilder line = new StringBuilder();
    for (int i : run) {
      if (plan.series().points().get(i).value() instanceof Measured.Estimate e) {
        high.append(high.isEmpty() ? "M" : "L").append(at(i, e.high()));
        low.insert(0, "L" + at(i, e.low()));
        line.append(line.isEmpty() ? "M" : "L").append(at(i, e.value()));
        if (run.size() == 1) {
          svg.line(middle(i), cut(e.low()), middle(i), cut(e.high()), "line thin");
        }
        if (plan.series().points().size() <= 48 || run.size() == 1) {
          svg.circle(middle(i), cut(e.value()), 2.6, "dot");
        }
      }
    }
    if (run.size() > 1) {
      svg.path(high.toString() + low + "z", "band");
      svg.path(line.toString(), "line");
    }
    run.clear();
  }

  private String at(int i, double value) {
    return Svg.at(middle(i)) + " " + Svg.at(cut(value)) + " ";
  }

  private double cut(double value) {
    return y.at(Math.clamp(value, plan.low(), plan.high()));
  }

  private void reach(Svg svg) {
    for (SeriesPlan.Break one : plan.breaks()) {
      double from = Math.max(LEFT, x.at(one.low().toEpochDay() + 1.0));
      double to = Math.min(RIGHT, x.at(one.high().toEpochDay() + 1.0));
      svg.rect(from, top, Math.max(1, to - from), HEIGHT, "reach");
    }
  }

  private void levels(Svg svg) {
    if (plan.breaks().isEmpty()) {
      return;
    }
    List<SeriesPlan.Level> levels = plan.levels();
    for (SeriesPlan.Level level : levels) {
      svg.line(
          from(index(level.from())),
          y.at(level.mean()),
          to(index(level.to())),
          y.at(level.mean()),
          "level");
    }
    double last = -1e9;
    int row = 0;
    for (SeriesPlan.Break one : plan.breaks()) {
      double place = x.at(one.at().toEpochDay() + 1.0);
      row = place - last < 96 ? row + 1 : 0;
      last = place;
      svg.line(place, top, place, base, "break");
      String words = "after " + one.name();
      double under = base - 10 - 16.0 * row;
      if (place + Svg.width(words) > RIGHT) {
        svg.textEnd(place - 5, under, words, "tick halo");
      } else {
        svg.text(place + 5, under, words, "tick halo");
      }
    }
  }

  /// The point that stands at `day`.
  private int index(LocalDate day) {
    return plan.series().points().stream().map(Series.Point::at).toList().indexOf(day);
  }

  private void strip(Svg svg) {
    List<Series.Point> points = plan.series().points();
    int most = points.stream().mapToInt(Series.Point::coverage).max().orElse(0);
    double bottom = base + 14 + STRIP;
    for (int i = 0; i < points.size(); i++) {
      double height = most == 0 ? 0 : STRIP * points.get(i).coverage() / most;
      if (height > 0) {
        double wide = to(i) - from(i);
        double room = wide > 4 ? 1 : 0;
        svg.rect(from(i) + room / 2, bottom - height, wide - room, height, "cover");
      }
    }
    svg.line(LEFT, bottom, RIGHT, bottom, "axis");
    svg.textEnd(LEFT - 8, base + 14 + 11, Numbers.count(most), "tick");
    svg.text(RIGHT + 10, base + 14 + 14, "reports", "tick");
    svg.text(RIGHT + 10, base + 14 + 29, "a " + plan.series().step(), "tick");
  }

  private void dates(Svg svg, double at) {
    LocalDate first = plan.begin();
    LocalDate last = plan.series().points().getLast().at();
    if (!plan.coverage()) {
      svg.line(LEFT, base, RIGHT, base, "axis");
    }
    int years = last.getYear() - first.getYear();
    if (years < 2) {
      svg.text(LEFT, at, first.toString(), "tick");
      if (x.at((double) last.toEpochDay()) - LEFT > 160) {
        svg.textEnd(RIGHT, at, last.toString(), "tick");
      }
      return;
    }
    int each = (int) Math.max(1, step(years));
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      double from = x.at((double) LocalDate.of(year, 1, 1).toEpochDay());
      double middle = x.at((double) LocalDate.of(year, 7, 1).toEpochDay());
      if (year % each == 0 && from >= LEFT - 1 && middle < RIGHT - 8) {
        svg.line(from, at - 18, from, at - 12, "axis");
        boolean yearly = plan.series().step().equals("year");
        if (yearly) {
          svg.textMiddle(middle, at, Integer.toString(year), "tick");
        } else {
          svg.text(from, at, Integer.toString(year), "tick");
        }
      }
    }
  }

  private void end(Svg svg) {
    List<Series.Point> points = plan.series().points();
    if (points.getLast().value() instanceof Measured.Estimate last) {
      double at = Math.clamp(cut(last.value()), top + 8, base - 20);
      svg.circle(middle(points.size() - 1), cut(last.value()), 4, "dot");
      String value =
          plan.high() >= 1000
              ? Numbers.rounded(last.value())
              : Numbers.plain(last.value(), plan.high() >= 5 ? 1 : plan.high() > 0.5 ? 2 : 4);
      boolean plus = plan.low() < 0 && last.value() > 0;
      svg.text(RIGHT + 10, at + 2, (plus ? "+" : "") + value, "strong");
      svg.text(RIGHT + 10, at + 17, "n = " + Numbers.count(last.n()), "tick");
    }
  }

  /// Lines of at most `most` letters, cut at spaces.
  static List<String> wrap(String text, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : List.of(text.strip().split(" "))) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
