package org.steelyard.app.compare;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.steelyard.app.catalogue.Answer;
import org.steelyard.app.catalogue.Question;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.catalogue.Years;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.dividend.Benefits;
import org.steelyard.measure.dividend.Dividend;
import org.steelyard.model.Measured;

/// A state beside its synthetic twin on one measure, year by year; see [Dividend].
///
/// @param state whose twin
/// @param change first year after the change
/// @param dividend the gap after less the gap before, weights, misfit
/// @param own values of the state by year
/// @param twin values of the twin in the same years; empty where there is none
/// @param sources what it rests on
public record Twinned(
    Asked asked,
    String state,
    int change,
    Dividend dividend,
    SortedMap<Integer, Double> own,
    SortedMap<Integer, Double> twin,
    List<Source> sources) {
  /// Events and data of states begin in the 19th century; no source of ours is older.
  private static final int FIRST = 1800;

  public Twinned {
    own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    twin = Collections.unmodifiableSortedMap(new TreeMap<>(twin));
    sources = List.copyOf(sources);
  }

  /// Asks the measure for every state and year.
  ///
  /// @param like what is asked; its state does not matter and its years bound the series
  /// @param change must leave a year before it within the years
  public static Twinned of(
      Asked asked, String state, List<String> donors, int change, Question like, Redraw redraw) {
    Years within = like.years();
    int since = Math.max(FIRST, within.from());
    int until = Math.min(Year.now(ZoneOffset.UTC).getValue() + 1, within.to());
    LinkedHashSet<Source> sources = new LinkedHashSet<>();
    Benefits real = series(asked, state, like, since, until, sources);
    List<Benefits> others = new ArrayList<>();
    for (String donor : donors) {
      if (!donor.equals(like.argument())) {
        others.add(series(asked, donor, like, since, until, sources));
      }
    }
    Dividend dividend =
        Dividend.of(real, others, change, since, until, Dividend.Against.TWIN, redraw);
    TreeMap<Integer, Double> twin = new TreeMap<>();
    if (!dividend.weights().isEmpty()) {
      for (int year : real.byYear().keySet()) {
        double sum = 0;
        for (Benefits other : others) {
          double weight = dividend.weights().getOrDefault(other.state(), 0.0);
          sum += weight == 0 ? 0 : weight * other.byYear().getOrDefault(year, Double.NaN);
        }
        twin.put(year, sum);
      }
    }
    return new Twinned(asked, state, change, dividend, real.byYear(), twin, List.copyOf(sources));
  }

  private static Benefits series(
      Asked asked, String state, Question like, int since, int until, LinkedHashSet<Source> all) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    for (int year = since; year <= until; year++) {
      Answer answer =
          asked
              .measure()
              .of(
                  new Question(
                      state, like.argument(), new Years(year, year), like.events(), like.issue()));
      if (answer.measured() instanceof Measured.Estimate e) {
        values.put(year, e.value());
        answer
            .sources()
            .forEach(source -> all.add(new Source(source.kind(), source.citation(), "")));
      }
    }
    return new Benefits(state, values);
  }
}
