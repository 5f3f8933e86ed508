package org.steelyard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;

/// Works out a [VectorProfile]: point values, then the same from redrawn blocks.
final class Profiler {
  private final String state;
  private final List<Pole> poles;
  private final LocalDate at;
  private final AffinitySettings settings;
  private final BlockBootstrap bootstrap;
  private final List<Affinity> affinities;
  private final List<Measured> values;
  private final List<Explanation> reasons;
  private final List<Blocks.Block> blocks;

  Profiler(
      String state,
      List<Pole> poles,
      List<Event> events,
      Function<Event, String> source,
      LocalDate at,
      AffinitySettings settings) {
    this.state = state;
    this.poles = poles;
    this.at = at;
    this.settings = settings;
    this.bootstrap = new BlockBootstrap(settings);
    this.affinities =
        poles.stream()
            .map(
                pole ->
                    Affinity.of(
                        state + "-" + pole.id(),
                        Dealings.with(events, state, pole),
                        source,
                        settings))
            .toList();
    this.values = affinities.stream().map(a -> a.at(at)).toList();
    this.reasons = affinities.stream().map(a -> a.explain(at)).toList();
    this.blocks =
        new Blocks(events.stream().filter(e -> poleCount(e) > 0).toList(), source, bootstrap)
            .until(at);
  }

  VectorProfile profile() {
    double[] points = new double[poles.size()];
    double[][] redrawn = new double[settings.replicates()][poles.size()];
    for (Blocks.Block block : blocks) {
      double left = settings.decay(at.toEpochDay() - block.day());
      for (int p = 0; p < points.length; p++) {
        double weight = left * weight(block, poles.get(p));
        if (weight > 0 && !silent(p)) {
          points[p] += weight;
          for (int r = 0; r < redrawn.length; r++) {
            redrawn[r][p] += block.draws()[r] * weight;
          }
        }
      }
    }
    if (speaking() > 0) {
      normalise(points);
      Arrays.stream(redrawn).forEach(Profiler::normalise);
    }
    List<VectorProfile.Vector> vectors = new ArrayList<>();
    for (int p = 0; p < points.length; p++) {
      vectors.add(
          new VectorProfile.Vector(
              poles.get(p),
              share(p, points, redrawn),
              values.get(p),
              reasons.get(p).inputs().size(),
              reasons.get(p)));
    }
    return new VectorProfile(state, at, vectors, balance(points, redrawn));
  }

  private Measured share(int p, double[] points, double[][] redrawn) {
    if (values.get(p) instanceof Measured.NoData none) {
      return none;
    }
    int n = reasons.get(p).inputs().size();
    return speaking() < 2 || blocks.size() < 2
        ? new Measured.Estimate(points[p], 0, 1, settings.level(), n)
        : bootstrap.estimate(points[p], Arrays.stream(redrawn).mapToDouble(r -> r[p]).toArray(), n);
  }

  private Balance balance(double[] points, double[][] redrawn) {
    List<String> silent = new ArrayList<>();
    for (int p = 0; p < points.length; p++) {
      if (silent(p)) {
        silent.add(poles.get(p).id());
      }
    }
    Explanation why = explain(points, silent);
    if (speaking() < 2) {
      Measured none =
          new Measured.NoData(
              "only "
                  + speaking()
                  + " of "
                  + points.length
                  + " poles of "
                  + state
                  + " has an event up to "
                  + at);
      return new Balance(none, none, none, none, weakest(), silent, why);
    }
    Concentration point = Concentration.of(points);
    List<Concentration> drawn = Arrays.stream(redrawn).map(Concentration::of).toList();
    double least = 1.0 / points.length;
    return new Balance(
        estimate(point, drawn, Concentration::evenness, 0, 1),
        estimate(point, drawn, Concentration::hhi, least, 1),
        estimate(point, drawn, Concentration::normalised, 0, 1),
        estimate(point, drawn, Concentration::effective, 1, points.length),
        weakest(),
        silent,
        why);
  }

  /// One block says nothing of the spread: then the interval is the measure's whole range.
  private Measured estimate(
      Concentration point,
      List<Concentration> drawn,
      ToDoubleFunction<Concentration> measure,
      double least,
      double most) {
    int n = Blocks.events(blocks);
    double value = measure.applyAsDouble(point);
    return blocks.size() < 2
        ? new Measured.Estimate(
            value, Math.min(least, value), Math.max(most, value), settings.level(), n)
        : bootstrap.estimate(value, drawn.stream().mapToDouble(measure).toArray(), n);
  }

  private Balance.Weakest weakest() {
    double[] lowest = new double[settings.replicates()];
    int[] who = new int[lowest.length];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    int weakest = -1;
    double value = Double.POSITIVE_INFINITY;
    for (int p = 0; p < poles.size(); p++) {
      if (values.get(p) instanceof Measured.Estimate e) {
        if (e.value() < value) {
          value = e.value();
          weakest = p;
        }
        double[] redrawn = affinities.get(p).replicates(at);
        for (int r = 0; r < lowest.length; r++) {
          if (redrawn[r] < lowest[r]) {
            lowest[r] = redrawn[r];
            who[r] = p;
          }
        }
      }
    }
    if (weakest < 0) {
      return new Balance.Weakest(
          "", new Measured.NoData("no pole of " + state + " has an event up to " + at), 0);
    }
    int found = weakest;
    double belief = Arrays.stream(who).filter(p -> p == found).count() / (double) who.length;
    int n = reasons.get(weakest).inputs().size();
    return new Balance.Weakest(
        poles.get(weakest).id(), bootstrap.estimate(value, lowest, n), belief);
  }

  private Explanation explain(double[] points, List<String> silent) {
    List<Explanation.Input> inputs = new ArrayList<>();
    for (int p = 0; p < points.length; p++) {
      if (!silent(p)) {
        inputs.add(new Explanation.Input(poles.get(p).id(), points[p], points[p] * points[p]));
      }
    }
    List<String> notes = new ArrayList<>();
    notes.add("Inputs are poles: weight = share, contribution = what it adds to HHI.");
    notes.add("Shares are of reported engagement, cooperation and conflict alike.");
    if (!silent.isEmpty()) {
      notes.add("No data on " + String.join(", ", silent) + ": share counted as 0.");
    }
    return new Explanation(
        "balance of " + state + " at " + at,
        Concentration.FORMULA,
        inputs,
        settings.parameters(),
        notes,
        Explanation.VERSION);
  }

  private boolean silent(int pole) {
    return values.get(pole) instanceof Measured.NoData;
  }

  private int speaking() {
    return (int) values.stream().filter(v -> v instanceof Measured.Estimate).count();
  }

  private double weight(Blocks.Block block, Pole pole) {
    return block.events().stream()
        .filter(e -> pole.members().contains(Dealings.other(e, state)))
        .mapToDouble(e -> e.confidence() / poleCount(e))
        .sum();
  }

  private long poleCount(Event event) {
    String other = Dealings.other(event, state);
    return poles.stream().filter(pole -> pole.members().contains(other)).count();
  }

  private static void normalise(double[] weights) {
    double total = Arrays.stream(weights).sum();
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= total;
    }
  }
}
