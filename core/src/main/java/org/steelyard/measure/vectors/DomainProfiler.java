package org.steelyard.measure.vectors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Reckoned;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.Spread;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;

/// Works out a [DomainProfile].
final class DomainProfiler {
  private final String state;
  private final List<String> poles;
  private final Map<String, Measured> affinities;
  private final SortedMap<String, Double> weights = new TreeMap<>();
  private final Redraw redraw;
  private final Map<Domain, Shares> known = new EnumMap<>(Domain.class);
  private final Map<Domain, String> missing = new EnumMap<>(Domain.class);

  DomainProfiler(
      String state,
      List<String> poles,
      List<Strand> strands,
      Map<String, Measured> affinities,
      Map<Domain, Double> weights,
      Redraw redraw) {
    this.state = state;
    this.poles = List.copyOf(poles);
    this.affinities = affinities;
    this.redraw = redraw;
    for (Domain domain : Domain.values()) {
      this.weights.put(domain.label(), weights.getOrDefault(domain, 0.0));
      List<Strand> own = strands.stream().filter(s -> s.domain() == domain).toList();
      Shares shares = new Shares(this.poles, own, redraw);
      if (shares.used.isEmpty()) {
        missing.put(
            domain,
            own.isEmpty()
                ? "no source on " + domain.label() + " dealings of " + state
                : "nothing above 0 with any pole in " + own.getFirst().words());
      } else {
        known.put(domain, shares);
      }
    }
  }

  DomainProfile profile(double factor) {
    Map<Domain, DomainProfile.Part> parts = new EnumMap<>(Domain.class);
    known.forEach((domain, shares) -> parts.put(domain, part(domain, shares)));
    SortedMap<String, Reckoned> totals = new TreeMap<>();
    for (int p = 0; p < poles.size(); p++) {
      totals.put(poles.get(p), total(p));
    }
    SortedMap<String, Double> counting = new TreeMap<>();
    known.keySet().forEach(d -> counting.put(d.label(), weight(d)));
    List<SortedMap<String, SortedMap<String, Double>>> redrawn = new ArrayList<>();
    for (int r = 0; r < redraw.replicates(); r++) {
      redrawn.add(scores(r));
    }
    Ranking ranking =
        Ranking.of(scores(-1), redrawn, counting, WeightBox.around(counting, factor), redraw);
    return new DomainProfile(state, parts, missing, totals, ranking);
  }

  private DomainProfile.Part part(Domain domain, Shares shares) {
    SortedMap<String, Measured> found = new TreeMap<>();
    for (int p = 0; p < poles.size(); p++) {
      found.put(
          poles.get(p),
          shares.knows(p)
              ? Spread.interval(
                  shares.points[p], shares.column(p), redraw.level(), shares.observations[p])
              : new Measured.NoData(
                  "nothing known of " + domain.label() + " dealings with " + poles.get(p)));
    }
    return new DomainProfile.Part(
        domain,
        shares.used.stream().map(Strand::words).toList(),
        found,
        new DomainBalance(state, domain, shares, affinities, redraw).balance());
  }

  /// Shares by pole and domain; those of a replicate where `replicate` is 0 or more.
  private SortedMap<String, SortedMap<String, Double>> scores(int replicate) {
    SortedMap<String, SortedMap<String, Double>> scores = new TreeMap<>();
    for (int p = 0; p < poles.size(); p++) {
      scores.put(poles.get(p), scores(p, replicate));
    }
    return scores;
  }

  private SortedMap<String, Double> scores(int pole, int replicate) {
    SortedMap<String, Double> row = new TreeMap<>();
    known.forEach(
        (domain, shares) -> {
          if (shares.knows(pole)) {
            row.put(
                domain.label(),
                replicate < 0 ? shares.points[pole] : shares.redrawn[replicate][pole]);
          }
        });
    return row;
  }

  private Reckoned total(int pole) {
    double value = WeightBox.mean(scores(pole, -1), weights);
    double[] redrawn = new double[redraw.replicates()];
    for (int r = 0; r < redrawn.length; r++) {
      redrawn[r] = WeightBox.mean(scores(pole, r), weights);
    }
    int n =
        known.values().stream()
            .filter(s -> s.knows(pole))
            .mapToInt(s -> s.observations[pole])
            .sum();
    Measured total =
        Double.isNaN(value)
            ? new Measured.NoData(
                "no domain of weight above 0 knows dealings of "
                    + state
                    + " with "
                    + poles.get(pole))
            : Spread.interval(value, redrawn, redraw.level(), n);
    return new Reckoned(total, explain(pole));
  }

  private Explanation explain(int pole) {
    SortedMap<String, Double> row = scores(pole, -1);
    double sum = row.keySet().stream().mapToDouble(d -> weights.getOrDefault(d, 0.0)).sum();
    List<Explanation.Input> inputs = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Domain domain : Domain.values()) {
      double weight = weight(domain);
      String id = domain.label();
      Shares shares = known.get(domain);
      if (shares == null) {
        notes.add("Dropped: " + id + ": " + missing.getOrDefault(domain, "") + ".");
      } else if (!shares.knows(pole)) {
        notes.add("Dropped: " + id + ": nothing known of " + poles.get(pole) + " there.");
      } else if (weight == 0) {
        notes.add("Dropped: " + id + ": its weight is 0.");
      } else {
        inputs.add(
            new Explanation.Input(id, weight, weight * row.getOrDefault(id, Double.NaN) / sum));
        notes.add(
            id + ": " + String.join("; ", shares.used.stream().map(Strand::words).toList()) + ".");
      }
    }
    inputs.sort((a, b) -> Double.compare(b.contribution(), a.contribution()));
    SortedMap<String, String> parameters = redraw.parameters();
    weights.forEach(
        (name, weight) ->
            parameters.put("weight of " + name, String.format(Locale.ROOT, "%s", weight)));
    return new Explanation(
        "share of " + poles.get(pole) + " in the engagement of " + state,
        "sum(w_d * share_d) / sum(w_d) over the domains d in which the pole is known;"
            + " share_d = amount / sum of the amounts of all poles known in d",
        inputs,
        parameters,
        notes,
        Explanation.VERSION);
  }

  private double weight(Domain domain) {
    return weights.getOrDefault(domain.label(), 0.0);
  }
}
