package org.steelyard.measure.dependence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.Spread;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Pole;

/// One party's flows with another, year by year, and the same redrawn.
final class Exposure {
  /// One year in which something is known.
  static final class Year {
    final int year;

    /// Flow with the other.
    final double with;

    /// The same redrawn between its reports.
    final double[] drawn;

    /// Flow with everybody.
    final double all;

    /// The economy; not a number where unknown.
    final double size;

    Year(int year, double with, double[] drawn, double all, double size) {
      this.year = year;
      this.with = with;
      this.drawn = drawn;
      this.all = all;
      this.size = size;
    }
  }

  final NavigableMap<Integer, Year> years = new TreeMap<>();
  private final Pole party;
  private final Pole other;
  private final FlowTable table;
  private final Question question;
  private final Redraw redraw;

  Exposure(
      Pole party,
      Pole other,
      FlowTable table,
      Map<String, ? extends Map<Integer, Double>> sizes,
      Question question,
      Redraw redraw) {
    this.party = party;
    this.other = other;
    this.table = table;
    this.question = question;
    this.redraw = redraw;
    int until = Math.min(question.until(), table.last());
    for (int year = Math.max(question.since(), table.first()); year <= until; year++) {
      take(year, size(sizes, year));
    }
  }

  private void take(int year, double size) {
    List<Flow> with = new ArrayList<>();
    double all = 0;
    int rows = 0;
    for (String member : party.members()) {
      List<Flow> flows = new ArrayList<>();
      if (question.side() != Question.Side.EXPORTS) {
        flows.addAll(table.received(member, year).values());
      }
      if (question.side() != Question.Side.IMPORTS) {
        flows.addAll(table.sent(member, year).values());
      }
      for (Flow flow : flows) {
        String partner = flow.from().equals(member) ? flow.to() : flow.from();
        if (!party.members().contains(partner)) {
          rows++;
          all += flow.amount();
          if (other.members().contains(partner)) {
            with.add(flow);
          }
        }
      }
    }
    boolean known = table.gap() == FlowTable.Gap.NOTHING || (rows > 0 && !with.isEmpty());
    if (known) {
      double sum = with.stream().mapToDouble(Flow::amount).sum();
      years.put(year, new Year(year, sum, drawn(with), all, size));
    }
  }

  private double[] drawn(List<Flow> flows) {
    double[] sum = new double[redraw.replicates()];
    for (Flow flow : flows) {
      Estimate reports = new Estimate(flow.amount(), flow.low(), flow.high(), redraw.level(), 1);
      String name = flow.from() + ">" + flow.to() + " " + flow.year() + " " + table.source();
      double[] draws = Spread.draws(reports, 0, Double.MAX_VALUE, sum.length, redraw.stream(name));
      for (int r = 0; r < sum.length; r++) {
        sum[r] += draws[r];
      }
    }
    return sum;
  }

  private double size(Map<String, ? extends Map<Integer, Double>> sizes, int year) {
    double sum = 0;
    for (String member : party.members()) {
      Map<Integer, Double> own = sizes.get(member);
      sum += own == null ? Double.NaN : own.getOrDefault(year, Double.NaN);
    }
    return sum > 0 ? sum : Double.NaN;
  }

  /// Weights of a year in the replicates, the same for both directions.
  double[] weights(int year) {
    SplittableRandom random = redraw.stream("year " + year);
    double[] weights = new double[redraw.replicates()];
    for (int r = 0; r < weights.length; r++) {
      weights[r] = Spread.weight(random);
    }
    return weights;
  }

  /// What a year's flow is set against; not a number where it is unknown or nothing.
  double base(Year year, Question.Base base, int replicate) {
    double against =
        switch (base) {
          case GDP -> year.size;
          case SHARE ->
              replicate < 0 ? year.all : Math.max(0, year.all - year.with) + year.drawn[replicate];
        };
    return against >= 0 ? against : Double.NaN;
  }
}
