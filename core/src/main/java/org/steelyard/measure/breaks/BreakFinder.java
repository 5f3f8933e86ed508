package org.steelyard.measure.breaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Proportion;
import org.steelyard.model.Measured;

/// Works out [Breaks]: all partitions, the choice among them, the intervals.
final class BreakFinder {
  /// Fewer points hold no break that a person would believe.
  static final int FEWEST = 8;

  /// Sums of squares below this share of the whole are noise of the arithmetic.
  private static final double NOTHING = 1e-13;

  private final String key;
  private final List<LocalDate> days;
  private final double[] values;
  private final int gaps;
  private final BreakSettings settings;

  BreakFinder(String key, List<LocalDate> days, double[] values, int gaps, BreakSettings settings) {
    this.key = key;
    this.days = List.copyOf(days);
    this.values = values.clone();
    this.gaps = gaps;
    this.settings = settings;
  }

  Breaks find() {
    int n = values.length;
    if (n < FEWEST) {
      return new Breaks.Unknown(
          new Measured.NoData(
              "breaks need " + FEWEST + " points with data, but " + key + " has " + n));
    }
    Partition partition = new Partition(values, settings.least(n), settings.most(n));
    List<Breaks.Fit> fits = new ArrayList<>();
    int chosen = 0;
    for (int m = 0; m <= settings.most(n); m++) {
      double rss = partition.rss(m) < NOTHING * partition.rss(0) ? 0 : partition.rss(m);
      double bic =
          n * (StrictMath.log(2 * Math.PI * rss / n) + 1) + 2 * (m + 1) * StrictMath.log(n);
      fits.add(new Breaks.Fit(m, rss, bic, partition.cuts(m).stream().map(this::last).toList()));
      if (bic < fits.get(chosen).bic()) {
        chosen = m;
      }
    }
    List<Integer> cuts = partition.cuts(chosen);
    return new Breaks.Found(key, fits, segments(cuts), breaks(cuts), explain());
  }

  /// The last day among the first `count` values.
  private LocalDate last(int count) {
    return days.get(count - 1);
  }

  private List<Breaks.Segment> segments(List<Integer> cuts) {
    List<Breaks.Segment> segments = new ArrayList<>();
    double z = Proportion.normalQuantile((1 + settings.level()) / 2);
    for (int s = 0; s <= cuts.size(); s++) {
      Stretch stretch = stretch(cuts, s);
      int n = stretch.to - stretch.from;
      double mean = mean(stretch);
      double spread = z * StrictMath.sqrt(variance(stretch) / (n - 1));
      segments.add(
          new Breaks.Segment(
              days.get(stretch.from),
              days.get(stretch.to - 1),
              new Measured.Estimate(mean, mean - spread, mean + spread, settings.level(), n)));
    }
    return segments;
  }

  private List<Breaks.Break> breaks(List<Integer> cuts) {
    List<Breaks.Break> breaks = new ArrayList<>();
    for (int b = 0; b < cuts.size(); b++) {
      Stretch before = stretch(cuts, b);
      Stretch after = stretch(cuts, b + 1);
      double shift = mean(after) - mean(before);
      DateInterval.Reach reach =
          DateInterval.of(shift, variance(before), variance(after), settings.level());
      boolean known = reach.before() >= 0;
      int at = cuts.get(b);
      int low = known ? Math.max(1, at - reach.before()) : 1;
      int high = known ? Math.min(values.length, at + reach.after()) : values.length;
      breaks.add(new Breaks.Break(last(at), last(low), last(high), known, shift));
    }
    return breaks;
  }

  private record Stretch(int from, int to) {}

  private Stretch stretch(List<Integer> cuts, int segment) {
    return new Stretch(
        segment == 0 ? 0 : cuts.get(segment - 1),
        segment == cuts.size() ? values.length : cuts.get(segment));
  }

  private double mean(Stretch stretch) {
    double sum = 0;
    for (int i = stretch.from; i < stretch.to; i++) {
      sum += values[i];
    }
    return sum / (stretch.to - stretch.from);
  }

  private double variance(Stretch stretch) {
    double mean = mean(stretch);
    double sum = 0;
    for (int i = stretch.from; i < stretch.to; i++) {
      sum += (values[i] - mean) * (values[i] - mean);
    }
    return sum / (stretch.to - stretch.from);
  }

  private Explanation explain() {
    SortedMap<String, String> parameters = settings.parameters();
    parameters.put("n", Integer.toString(values.length));
    parameters.put("fewest points of a segment", Integer.toString(settings.least(values.length)));
    List<String> notes = new ArrayList<>();
    notes.add("Number of breaks: least BIC. Interval of a date: Bai 1997.");
    notes.add("Points of a decayed mean are not independent: intervals are then too narrow.");
    if (gaps > 0) {
      notes.add(gaps + " steps without data are left out.");
    }
    return new Explanation(
        "breaks of " + key,
        "min over partitions of sum((y - mean of its segment)^2)",
        List.of(),
        parameters,
        notes,
        Explanation.VERSION);
  }
}
