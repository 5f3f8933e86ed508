package org.steelyard.measure.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.steelyard.measure.Balance;
import org.steelyard.measure.Concentration;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.Spread;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;

/// Evenness of one domain's shares over the poles known there, and the worst pole.
///
/// Unlike the balance over events, a pole that no source knows is left out of n: these sources
/// say 0 where there was nothing.
final class DomainBalance {
  private static final double SCALE = 10;

  private final String state;
  private final Domain domain;
  private final Shares shares;
  private final Map<String, Measured> affinities;
  private final Redraw redraw;
  private final int[] known;

  DomainBalance(
      String state, Domain domain, Shares shares, Map<String, Measured> affinities, Redraw redraw) {
    this.state = state;
    this.domain = domain;
    this.shares = shares;
    this.affinities = affinities;
    this.redraw = redraw;
    this.known = IntStream.range(0, shares.poles.size()).filter(shares::knows).toArray();
  }

  Balance balance() {
    Balance.Weakest weakest = weakest();
    List<String> silent = new ArrayList<>(shares.poles);
    Arrays.stream(known).forEach(p -> silent.remove(shares.poles.get(p)));
    if (known.length < 2) {
      Measured none =
          new Measured.NoData(
              "only "
                  + known.length
                  + " of "
                  + shares.poles.size()
                  + " poles is known in "
                  + domain.label()
                  + " dealings of "
                  + state);
      return new Balance(none, none, none, none, weakest, silent, explain(silent));
    }
    Concentration point = Concentration.of(pick(shares.points));
    List<Concentration> drawn =
        Arrays.stream(shares.redrawn).map(row -> Concentration.of(pick(row))).toList();
    return new Balance(
        estimate(point, drawn, Concentration::evenness),
        estimate(point, drawn, Concentration::hhi),
        estimate(point, drawn, Concentration::normalised),
        estimate(point, drawn, Concentration::effective),
        weakest,
        silent,
        explain(silent));
  }

  private double[] pick(double[] row) {
    return Arrays.stream(known).mapToDouble(p -> row[p]).toArray();
  }

  private Measured estimate(
      Concentration point, List<Concentration> drawn, ToDoubleFunction<Concentration> measure) {
    return Spread.interval(
        measure.applyAsDouble(point),
        drawn.stream().mapToDouble(measure).toArray(),
        redraw.level(),
        Arrays.stream(known).map(p -> shares.observations[p]).sum());
  }

  private Balance.Weakest weakest() {
    double[] lowest = new double[redraw.replicates()];
    String[] who = new String[lowest.length];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    Arrays.fill(who, "");
    String weakest = "";
    double value = Double.POSITIVE_INFINITY;
    int n = 0;
    for (int p : known) {
      String pole = shares.poles.get(p);
      if (affinities.get(pole) instanceof Estimate e) {
        if (e.value() < value) {
          value = e.value();
          weakest = pole;
          n = e.n();
        }
        double[] draws =
            Spread.draws(e, -SCALE, SCALE, lowest.length, redraw.stream("affinity|" + pole));
        for (int r = 0; r < lowest.length; r++) {
          if (draws[r] < lowest[r]) {
            lowest[r] = draws[r];
            who[r] = pole;
          }
        }
      }
    }
    if (weakest.isEmpty()) {
      return new Balance.Weakest(
          "", new Measured.NoData("no pole known here has an affinity with " + state), 0);
    }
    String found = weakest;
    double belief = Arrays.stream(who).filter(found::equals).count() / (double) who.length;
    return new Balance.Weakest(weakest, Spread.interval(value, lowest, redraw.level(), n), belief);
  }

  private Explanation explain(List<String> silent) {
    List<Explanation.Input> inputs = new ArrayList<>();
    for (int p : known) {
      double share = shares.points[p];
      inputs.add(new Explanation.Input(shares.poles.get(p), share, share * share));
    }
    inputs.sort((a, b) -> Double.compare(b.contribution(), a.contribution()));
    List<String> notes = new ArrayList<>();
    notes.add("Inputs are poles: weight = share, contribution = what it adds to HHI.");
    shares.used.forEach(s -> notes.add("Source: " + s.words() + " (" + s.unit() + ")."));
    if (!silent.isEmpty()) {
      notes.add("Not known, so left out of n: " + String.join(", ", silent) + ".");
    }
    return new Explanation(
        domain.label() + " balance of " + state,
        Concentration.FORMULA,
        inputs,
        redraw.parameters(),
        notes,
        Explanation.VERSION);
  }
}
