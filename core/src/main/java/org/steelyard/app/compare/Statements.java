package org.steelyard.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.app.catalogue.Alternative;
import org.steelyard.app.catalogue.Boxed;
import org.steelyard.app.catalogue.Question;
import org.steelyard.model.Measured;

/// Which "A above B" hold under every weighting tried.
///
/// A statement is tried only where both states have a value under each of them; values, not
/// intervals, are compared: what is asked is whether the order hangs on a choice, not on chance.
///
/// @param weightings what was tried
/// @param hold `AZE above GEO` of those that hold everywhere
/// @param depend those that turn round under some weighting, in the order of the first one
/// @param untried states without a value under some weighting, or pairs of which nothing is said
public record Statements(
    List<String> weightings, List<String> hold, List<String> depend, List<String> untried) {
  public Statements {
    weightings = List.copyOf(weightings);
    hold = List.copyOf(hold);
    depend = List.copyOf(depend);
    untried = List.copyOf(untried);
  }

  /// Nothing to weigh, or nobody to compare.
  static final Statements NONE = new Statements(List.of(), List.of(), List.of(), List.of());

  static Statements of(Asked asked, List<String> states, Question like) {
    List<Alternative> alternatives = asked.measure().alternatives();
    Boxed boxed = states.size() < 2 ? Boxed.NONE : asked.measure().boxed(states, like);
    if (!boxed.weighting().isEmpty()) {
      return new Statements(
          List.of(boxed.weighting()), boxed.hold(), boxed.depend(), boxed.apart());
    }
    if (alternatives.isEmpty() || states.size() < 2) {
      return NONE;
    }
    Map<String, List<Double>> values = new TreeMap<>();
    List<String> untried = new ArrayList<>();
    for (String state : states) {
      List<Double> all = new ArrayList<>();
      for (Alternative alternative : alternatives) {
        if (alternative.value().apply(like.of(state)) instanceof Measured.Estimate e) {
          all.add(e.value());
        }
      }
      if (all.size() == alternatives.size()) {
        values.put(state, all);
      } else {
        untried.add(state);
      }
    }
    List<String> order =
        values.keySet().stream()
            .sorted(
                Comparator.comparingDouble((String s) -> -first(values, s))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<String> hold = new ArrayList<>();
    List<String> depend = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      for (int j = i + 1; j < order.size(); j++) {
        String words = order.get(i) + " above " + order.get(j);
        (everywhere(values, order.get(i), order.get(j)) ? hold : depend).add(words);
      }
    }
    return new Statements(
        alternatives.stream().map(Alternative::name).toList(), hold, depend, untried);
  }

  private static double first(Map<String, List<Double>> values, String state) {
    return values.getOrDefault(state, List.of(0.0)).getFirst();
  }

  private static boolean everywhere(Map<String, List<Double>> values, String above, String below) {
    List<Double> high = values.getOrDefault(above, List.of());
    List<Double> low = values.getOrDefault(below, List.of());
    for (int i = 0; i < high.size(); i++) {
      if (!(high.get(i) > low.get(i))) {
        return false;
      }
    }
    return true;
  }
}
