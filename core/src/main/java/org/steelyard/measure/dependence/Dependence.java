package org.steelyard.measure.dependence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Redraw;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Pole;

/// What a state depends on a power for in one domain, and how one-sided that is.
///
/// FBIC-style: the form of that index, not its data nor its values. Reference: arms to
/// Azerbaijan over all years, trend-indicator values: Russia 2152, Israel 897, Ukraine
/// 556, Belarus 333, Turkey 103. Traps: a flow is what was reported; arms come in
/// lumps, so take five or ten years; a large share of a tiny flow is no lever, so read
/// bandwidth and base together.
///
/// @param state id of the dependent side
/// @param power id of the other side
/// @param yearly mean flow of a year with the power, in the table's unit
/// @param bandwidth the power's share of the state's flows, 0 to 1
/// @param dependence flow over the base, 0 or more
/// @param reverse the power's dependence on the state
/// @param asymmetry dependence less the reverse; above 0 the state depends more; over
///     the years in which both are known
/// @param leverage bandwidth times dependence: the power's lever on the state
public record Dependence(
    String state,
    String power,
    Domain domain,
    String source,
    String period,
    String unit,
    Measured yearly,
    Measured bandwidth,
    Measured dependence,
    Measured reverse,
    Measured asymmetry,
    Measured leverage,
    Explanation why) {

  /// The dependence of `state` on `power`.
  ///
  /// @param sizes economies by state and year, in the unit of the flows; of no matter for shares
  public static Dependence of(
      Pole state,
      Pole power,
      FlowTable table,
      Map<String, ? extends Map<Integer, Double>> sizes,
      Question question,
      Redraw redraw) {
    if (state.members().stream().anyMatch(power.members()::contains)) {
      throw new IllegalArgumentException(
          state.id()
              + " and "
              + power.id()
              + " share a member: nobody depends on himself.\nMaybe the state is one of the pole.");
    }
    Exposure own = new Exposure(state, power, table, sizes, question, redraw);
    Exposure back = new Exposure(power, state, table, sizes, question, redraw);
    int replicates = redraw.replicates();
    double level = redraw.level();
    List<Integer> ownYears = Ratio.years(own, question.base());
    List<Integer> backYears = Ratio.years(back, question.base());
    List<Integer> both = ownYears.stream().filter(backYears::contains).toList();
    Ratio band =
        Ratio.of(own, Question.Base.SHARE, Ratio.years(own, Question.Base.SHARE), replicates);
    Ratio dependence = Ratio.of(own, question.base(), ownYears, replicates);
    Ratio reverse = Ratio.of(back, question.base(), backYears, replicates);
    String none = none(state, power, table, question);
    return new Dependence(
        state.id(),
        power.id(),
        table.domain(),
        table.source(),
        question.period(),
        table.unit(),
        Ratio.yearly(own, replicates).measured(level, none),
        band.measured(level, none),
        dependence.measured(level, none),
        reverse.measured(level, none(power, state, table, question)),
        Ratio.of(own, question.base(), both, replicates)
            .less(Ratio.of(back, question.base(), both, replicates), level, none + ", or back"),
        band.times(dependence, level, none),
        explain(state, power, table, question, own, ownYears, redraw));
  }

  private static String none(Pole state, Pole power, FlowTable table, Question question) {
    return table.source()
        + " ("
        + table.first()
        + "-"
        + table.last()
        + ") knows no "
        + (question.base() == Question.Base.GDP ? "flow with the size of the economy" : "flow")
        + " of "
        + state.id()
        + " with "
        + power.id()
        + " in "
        + question.period();
  }

  /// The levers of powers on a state, the longest first; those without data are left out.
  public static List<Dependence> levers(List<Dependence> all) {
    return all.stream()
        .filter(d -> d.leverage() instanceof Estimate)
        .sorted(
            Comparator.comparingDouble((Dependence d) -> -((Estimate) d.leverage()).value())
                .thenComparing(Dependence::power)
                .thenComparing(Dependence::domain))
        .toList();
  }

  private static Explanation explain(
      Pole state,
      Pole power,
      FlowTable table,
      Question question,
      Exposure own,
      List<Integer> years,
      Redraw redraw) {
    List<Exposure.Year> used =
        own.years.values().stream().filter(y -> years.contains(y.year)).toList();
    double total = used.stream().mapToDouble(y -> own.base(y, question.base(), -1)).sum();
    List<Explanation.Input> inputs = new ArrayList<>();
    for (Exposure.Year year : used) {
      double base = own.base(year, question.base(), -1);
      String id =
          String.format(
              Locale.ROOT, "%d: %.6g of %.6g %s", year.year, year.with, base, table.unit());
      inputs.add(
          new Explanation.Input(
              id, total > 0 ? base / total : 0, total > 0 ? year.with / total : 0));
    }
    List<String> notes = new ArrayList<>();
    notes.add("Source: " + table.source() + ", covers " + table.first() + "-" + table.last() + ".");
    int asked = question.until() - question.since() + 1;
    if (used.size() < asked) {
      notes.add(asked - used.size() + " of " + asked + " years asked are not known.");
    }
    notes.add(
        used.size() == 1
            ? "One year: the interval is that of its reports; none where there is one figure."
            : "Interval: Bayesian bootstrap over years, flows redrawn between their reports.");
    SortedMap<String, String> parameters = redraw.parameters();
    parameters.put("base", question.base().name().toLowerCase(Locale.ROOT));
    parameters.put("side", question.side().name().toLowerCase(Locale.ROOT));
    parameters.put("a missing row", table.gap().name().toLowerCase(Locale.ROOT));
    return new Explanation(
        table.domain().label()
            + " dependence of "
            + state.id()
            + " on "
            + power.id()
            + ", "
            + question.period(),
        "dependence = sum(flow with power) / sum(base); bandwidth = sum(flow with power) /"
            + " sum(all flows); asymmetry = dependence - dependence of the power on the state;"
            + " leverage = bandwidth * dependence",
        inputs,
        parameters,
        notes,
        Explanation.VERSION);
  }
}
