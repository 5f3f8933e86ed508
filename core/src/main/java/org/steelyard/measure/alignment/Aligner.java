package org.steelyard.measure.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.Spread;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;

/// Works out an [Alignment]: point values, then the same from redrawn inputs.
///
/// Each replicate redraws both values of each indicator and weighs the indicators anew
/// by the Bayesian bootstrap, since other indicators could have been chosen; stretched,
/// since they are few. A single indicator says nothing of the spread: its interval is
/// the whole scale.
final class Aligner {
  /// One indicator with its place, redrawn places and its weights in the replicates.
  private static final class Scored {
    private final Indicator indicator;
    private final double place;
    private final double[] redrawn;
    private final double[] weights;

    Scored(Indicator indicator, double place, double[] redrawn, double[] weights) {
      this.indicator = indicator;
      this.place = place;
      this.redrawn = redrawn;
      this.weights = weights;
    }
  }

  private final String state;
  private final String first;
  private final String second;
  private final Map<Domain, Double> weights;
  private final Redraw redraw;
  private final List<Scored> scored = new ArrayList<>();
  private final Map<Domain, Integer> counts = new EnumMap<>(Domain.class);
  private final List<String> missing = new ArrayList<>();

  Aligner(
      String state,
      String first,
      String second,
      List<Indicator> indicators,
      Map<Domain, Double> weights,
      Redraw redraw) {
    this.state = state;
    this.first = first;
    this.second = second;
    this.weights = weights;
    this.redraw = redraw;
    TreeSet<String> names = new TreeSet<>();
    indicators.stream()
        .sorted(Comparator.comparing(Indicator::domain).thenComparing(Indicator::name))
        .forEach(
            indicator -> {
              if (!names.add(name(indicator))) {
                throw new IllegalArgumentException(
                    "The indicator "
                        + name(indicator)
                        + " is given twice.\nMaybe its sources should be in its name.");
              }
              take(indicator);
            });
    for (Domain domain : Domain.values()) {
      if (weight(domain) > 0 && !counts.containsKey(domain)) {
        missing.add(domain.label() + ": no indicator with data on both poles");
      }
    }
  }

  private void take(Indicator indicator) {
    if (indicator.first() instanceof Estimate a && indicator.second() instanceof Estimate b) {
      double place = indicator.place(a.value(), b.value());
      if (Double.isNaN(place)) {
        missing.add(name(indicator) + ": nothing with either pole");
      } else if (weight(indicator.domain()) == 0) {
        missing.add(name(indicator) + ": its domain has weight 0");
      } else {
        scored.add(
            new Scored(indicator, place, redrawn(indicator, a, b, place), bootstrap(indicator)));
        counts.merge(indicator.domain(), 1, Integer::sum);
      }
    } else {
      missing.add(
          name(indicator)
              + ": "
              + (indicator.first() instanceof Measured.NoData none
                  ? none.reason()
                  : ((Measured.NoData) indicator.second()).reason()));
    }
  }

  private double[] redrawn(Indicator indicator, Estimate a, Estimate b, double place) {
    double[] toFirst = draws(indicator, a, first);
    double[] toSecond = draws(indicator, b, second);
    double[] places = new double[toFirst.length];
    for (int r = 0; r < places.length; r++) {
      double drawn = indicator.place(toFirst[r], toSecond[r]);
      places[r] = Double.isNaN(drawn) ? place : drawn;
    }
    return places;
  }

  /// Drawn by the pole's name, so that exchanged poles give mirrored values.
  private double[] draws(Indicator indicator, Estimate value, String pole) {
    return Spread.draws(
        value,
        indicator.least(),
        indicator.ceiling(),
        redraw.replicates(),
        redraw.stream(name(indicator) + "|" + pole));
  }

  private double[] bootstrap(Indicator indicator) {
    SplittableRandom random = redraw.stream("chosen|" + name(indicator));
    double[] drawn = new double[redraw.replicates()];
    for (int r = 0; r < drawn.length; r++) {
      drawn[r] = Spread.weight(random);
    }
    return drawn;
  }

  Alignment alignment() {
    Map<Domain, Measured> domains = new EnumMap<>(Domain.class);
    for (Domain domain : counts.keySet()) {
      domains.put(
          domain, value(scored.stream().filter(s -> s.indicator.domain() == domain).toList()));
    }
    Measured value =
        scored.isEmpty()
            ? new Measured.NoData(
                "no indicator knows " + state + "'s dealings with both " + first + " and " + second)
            : value(scored);
    return new Alignment(
        state, first, second, value, Alignment.Band.of(value), domains, missing, explain());
  }

  private Measured value(List<Scored> some) {
    double sum = 0;
    double total = 0;
    double[] sums = new double[redraw.replicates()];
    double[] totals = new double[redraw.replicates()];
    for (Scored one : some) {
      double weight = weight(one);
      sum += weight * one.place;
      total += weight;
      for (int r = 0; r < sums.length; r++) {
        sums[r] += weight * one.weights[r] * one.redrawn[r];
        totals[r] += weight * one.weights[r];
      }
    }
    double value = Math.clamp(sum / total, 0, 100);
    if (some.size() < 2) {
      return new Estimate(value, 0, 100, redraw.level(), 1);
    }
    SplittableRandom random = redraw.stream("stretch of " + some.size());
    for (int r = 0; r < sums.length; r++) {
      double stretched = (sums[r] / totals[r] - value) * Spread.stretch(random, some.size());
      sums[r] = Math.clamp(value + stretched, 0, 100);
    }
    return Spread.interval(value, sums, redraw.level(), some.size());
  }

  private double weight(Scored one) {
    Domain domain = one.indicator.domain();
    return weight(domain) / counts.getOrDefault(domain, 1);
  }

  private double weight(Domain domain) {
    return weights.getOrDefault(domain, 0.0);
  }

  private static String name(Indicator indicator) {
    return indicator.domain().label() + ", " + indicator.name();
  }

  private Explanation explain() {
    double total = scored.stream().mapToDouble(this::weight).sum();
    List<Explanation.Input> inputs = new ArrayList<>();
    for (Scored one : scored) {
      double weight = weight(one) / total;
      inputs.add(
          new Explanation.Input(
              name(one.indicator) + " (" + one.indicator.source() + ")",
              weight,
              weight * one.place));
    }
    inputs.sort(
        Comparator.comparingDouble((Explanation.Input i) -> -i.contribution())
            .thenComparing(Explanation.Input::id));
    List<String> notes = new ArrayList<>();
    notes.add("100 is wholly " + first + ", 0 wholly " + second + "; 45 to 55 hedges.");
    missing.forEach(one -> notes.add("Dropped: " + one + "."));
    SortedMap<String, String> parameters = redraw.parameters();
    for (Domain domain : Domain.values()) {
      parameters.put(
          "weight of " + domain.label(), String.format(Locale.ROOT, "%s", weight(domain)));
    }
    return new Explanation(
        "alignment of " + state + " between " + first + " and " + second,
        "mean over domains of the mean over indicators of x; amounts: x = 100 a / (a + b);"
            + " scales: x = 50 + 50 (a - b) / (most - least)",
        inputs,
        parameters,
        notes,
        Explanation.VERSION);
  }
}
