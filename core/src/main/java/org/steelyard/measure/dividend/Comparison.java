package org.steelyard.measure.dividend;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Redraw;
import org.steelyard.model.Measured;

/// Works out a [Dividend].
final class Comparison {
  private final Benefits real;
  private final List<Benefits> like = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();
  private final List<Integer> before = new ArrayList<>();
  private final List<Integer> after = new ArrayList<>();
  private final int change;
  private final Dividend.Against against;
  private final Redraw redraw;

  Comparison(
      Benefits real,
      List<Benefits> given,
      int change,
      int since,
      int until,
      Dividend.Against against,
      Redraw redraw) {
    this.real = real;
    this.change = change;
    this.against = against;
    this.redraw = redraw;
    for (int year = since; year <= until; year++) {
      if (real.knows(year)) {
        (year < change ? before : after).add(year);
      }
    }
    given.stream()
        .sorted((a, b) -> a.state().compareTo(b.state()))
        .forEach(
            one -> {
              if (before.stream().allMatch(one::knows) && after.stream().allMatch(one::knows)) {
                like.add(one);
              } else {
                dropped.add(one.state());
              }
            });
  }

  Dividend dividend() {
    if (before.isEmpty() || after.isEmpty() || like.isEmpty()) {
      String reason =
          like.isEmpty()
              ? "no comparable state is known in all years of " + real.state()
              : "benefits of "
                  + real.state()
                  + " are known in "
                  + before.size()
                  + " years before "
                  + change
                  + " and "
                  + after.size()
                  + " from then on";
      return new Dividend(
          real.state(),
          change,
          new Measured.NoData(reason),
          Double.NaN,
          Double.NaN,
          new TreeMap<>(),
          Double.NaN,
          explain(new TreeMap<>(), List.of("No data: " + reason + ".")));
    }
    SortedMap<String, Double> weights = weights(real, like);
    double[] gaps = gaps(real, like, weights);
    Permutation permutation = new Permutation(gaps, after.size(), redraw);
    double miss = miss(gaps);
    double placebo = placebo(permutation.change());
    return new Dividend(
        real.state(),
        change,
        permutation.measured(redraw.level()),
        permutation.p(),
        placebo,
        weights,
        miss,
        explain(weights, Dividend.notes(dropped, permutation.tried(), placebo, miss)));
  }

  private SortedMap<String, Double> weights(Benefits one, List<Benefits> others) {
    return switch (against) {
      case TWIN -> Twin.of(one, others, before).weights();
      case MEAN -> {
        TreeMap<String, Double> equal = new TreeMap<>();
        others.forEach(other -> equal.put(other.state(), 1.0 / others.size()));
        yield equal;
      }
    };
  }

  private double[] gaps(Benefits one, List<Benefits> others, SortedMap<String, Double> weights) {
    List<Integer> years = new ArrayList<>(before);
    years.addAll(after);
    return years.stream()
        .mapToDouble(
            year ->
                one.in(year)
                    - others.stream()
                        .mapToDouble(o -> weights.getOrDefault(o.state(), 0.0) * o.in(year))
                        .sum())
        .toArray();
  }

  /// For the twin the gap itself should be 0 before; for the mean it should be steady.
  private double miss(double[] gaps) {
    double mean = 0;
    if (against == Dividend.Against.MEAN) {
      for (int t = 0; t < before.size(); t++) {
        mean += gaps[t] / before.size();
      }
    }
    double squares = 0;
    for (int t = 0; t < before.size(); t++) {
      squares += (gaps[t] - mean) * (gaps[t] - mean);
    }
    return StrictMath.sqrt(squares / before.size());
  }

  /// Each comparable state in turn is taken for the one that changed, the real one left out.
  private double placebo(double effect) {
    if (like.size() < 2) {
      return Double.NaN;
    }
    int asLarge = 1;
    for (Benefits one : like) {
      List<Benefits> others = like.stream().filter(o -> !o.state().equals(one.state())).toList();
      double[] gaps = gaps(one, others, weights(one, others));
      asLarge += Math.abs(step(gaps)) >= Math.abs(effect) ? 1 : 0;
    }
    return (double) asLarge / (like.size() + 1);
  }

  private double step(double[] gaps) {
    double step = 0;
    for (int t = 0; t < gaps.length; t++) {
      step += t < before.size() ? -gaps[t] / before.size() : gaps[t] / after.size();
    }
    return step;
  }

  private Explanation explain(SortedMap<String, Double> weights, List<String> notes) {
    List<Explanation.Input> inputs = new ArrayList<>();
    if (!weights.isEmpty()) {
      List<Integer> years = new ArrayList<>(before);
      years.addAll(after);
      double[] gaps = gaps(real, like, weights);
      for (int t = 0; t < gaps.length; t++) {
        double weight = t < before.size() ? -1.0 / before.size() : 1.0 / after.size();
        inputs.add(new Explanation.Input("gap in " + years.get(t), weight, weight * gaps[t]));
      }
    }
    SortedMap<String, String> parameters = redraw.parameters();
    parameters.put("first year after", Integer.toString(change));
    weights.forEach((state, weight) -> parameters.put("weight of " + state, weight.toString()));
    return new Explanation(
        "dividend of " + real.state() + " from " + change,
        Dividend.formula(against),
        inputs,
        parameters,
        notes,
        Explanation.VERSION);
  }
}
