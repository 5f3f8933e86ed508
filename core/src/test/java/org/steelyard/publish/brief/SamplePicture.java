package org.steelyard.publish.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;
import org.steelyard.model.Series;
import org.steelyard.publish.Explanation;
import org.steelyard.publish.Figure;
import org.steelyard.publish.Picture;
import org.steelyard.publish.PoleFigures;

/// Invented measures over the invented events.
final class SamplePicture {
  private static final double[] NOW = {2.8, 2.1, 6.1, 3.2, 4.0, -5.4};
  private static final double[] BEFORE = {1.0, 2.5, 5.9, 3.4, 3.8, -5.0};
  private static final double[] SHARE = {.19, .36, .22, .09, .10, .04};
  private static final double[] HALF = {.8, .9, .8, 1.2, 1.0, .9};

  private SamplePicture() {}

  static Picture of(List<Event> events, Map<String, String> names, String extra) {
    List<PoleFigures> poles = new ArrayList<>();
    for (int i = 0; i < SampleBrief.POLES.size(); i++) {
      poles.add(pole(i, events, names, extra));
    }
    return new Picture(
        poles,
        LocalDate.of(2023, 8, 31),
        new Picture.Fulcrum(
            number("fulcrum.now", "Fulcrum now", new Measured.Estimate(3.1, 2.6, 3.6, .8, 900)),
            number("fulcrum.then", "Fulcrum then", new Measured.Estimate(1.9, 1.4, 2.5, .8, 700))),
        new Picture.Balance(
            figure(
                "balance.evenness", "Evenness", Figure.Unit.INDEX, estimate(.86, .04), List.of()),
            figure(
                "balance.effective",
                "Effective vectors",
                Figure.Unit.POLES,
                estimate(4.2, .4),
                List.of()),
            figure(
                "balance.hhi", "Concentration", Figure.Unit.INDEX, estimate(.09, .03), List.of()),
            number("balance.minimum", "Worst pole’s affinity", estimate(-5.4, .9))),
        new Picture.Course(
            "balanced" + extra,
            "SUR",
            "evenness at least 0.75 and no more than one pole below −2: balanced; leaning to the"
                + " pole whose interval lies above all others."
                + extra,
            "A second pole below −2, or evenness under 0.75." + extra));
  }

  private static PoleFigures pole(
      int i, List<Event> events, Map<String, String> names, String extra) {
    String id = SampleBrief.POLES.get(i);
    String name = names.getOrDefault(id, id) + extra;
    List<Event> own = events.stream().filter(e -> e.involves(id)).toList();
    boolean known = i < NOW.length && !own.isEmpty();
    Measured now = known ? estimate(NOW[i], HALF[i], own.size()) : none(extra);
    Measured before = known ? estimate(BEFORE[i], HALF[i], own.size()) : none(extra);
    Measured share = known ? estimate(SHARE[i], .03, own.size()) : none(extra);
    List<Explanation.Contribution> parts = new ArrayList<>();
    for (int e = 0; e < own.size(); e++) {
      double amount = own.get(e).intensity().value() * Math.pow(.97, e) / 40;
      parts.add(new Explanation.Contribution(own.get(e).id(), amount));
    }
    return new PoleFigures(
        new Pole(id, name, List.of(id)),
        figure("affinity." + id, "Affinity to " + name, Figure.Unit.AFFINITY, now, parts),
        figure(
            "before." + id,
            "Affinity to " + name + ", 2023-08",
            Figure.Unit.AFFINITY,
            before,
            parts),
        figure("share." + id, "Share of " + name, Figure.Unit.SHARE, share, parts),
        series(i, known, id));
  }

  private static Series series(int i, boolean known, String id) {
    Random random = new Random(i + 1);
    List<Series.Point> points = new ArrayList<>();
    double value = known ? NOW[i] - 1 : 0;
    for (int quarter = 0; quarter < 27; quarter++) {
      LocalDate at = LocalDate.of(2018, 1, 1).plusMonths(3L * (quarter + 1)).minusDays(1);
      boolean gap = !known || (i == 3 && quarter > 3 && quarter < 8) || (i == 4 && quarter == 13);
      value += (random.nextDouble() - .48) * 1.1;
      value = Math.clamp(value, -8.5, 8.5);
      double shown = quarter == 26 && known ? NOW[i] : value;
      points.add(
          new Series.Point(
              at,
              gap
                  ? new Measured.NoData("no report in the quarter")
                  : estimate(shown, 1 + random.nextDouble() * .6, 5 + random.nextInt(30)),
              gap ? 0 : 2 + random.nextInt(20)));
    }
    return new Series("affinity ALD-" + id, "quarter", points);
  }

  private static Figure number(String id, String label, Measured value) {
    return figure(id, label, Figure.Unit.AFFINITY, value, List.of());
  }

  static Figure figure(
      String id,
      String label,
      Figure.Unit unit,
      Measured value,
      List<Explanation.Contribution> parts) {
    String formula =
        unit == Figure.Unit.AFFINITY
            ? "A(t) = Σ g·w·2^(−(t−tₑ)/h) / (k + Σ w·2^(−(t−tₑ)/h))"
            : "share = events with the pole / events with all poles";
    return new Figure(
        value,
        unit,
        new Explanation(
            id,
            label,
            formula,
            List.of(new Explanation.Value("events", Integer.toString(value.n()))),
            List.of(new Explanation.Value("half-life h", "90 days")),
            parts));
  }

  private static Measured none(String extra) {
    return new Measured.NoData("no event with this pole" + extra);
  }

  private static Measured estimate(double value, double half) {
    return estimate(value, half, 900);
  }

  private static Measured estimate(double value, double half, int n) {
    return new Measured.Estimate(value, value - half, value + half, .8, n);
  }
}
