package org.steelyard.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.QuadClass;

/// Cooperation minus conflict: `(coop - conf) / (coop + conf)`, -1 to +1, with the four counts.
///
/// Interval: Wilson's for the share of cooperation, stretched to the scale. Trap: it ignores how
/// strong the acts are, and requests count as verbal conflict (PLOVER); never show it without the
/// counts.
///
/// @param counts events by quad class; a class without events has 0 observed, not no data
/// @param net the value; no data where there is no event
public record NetCooperation(Map<QuadClass, Integer> counts, Measured net, Explanation why) {
  private static final String FORMULA = "(coop - conf) / (coop + conf)";

  public NetCooperation {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /// Net cooperation of `events`, which the caller has chosen by relation and period.
  ///
  /// @param key what they are, for example `AZE-RUS 2024`
  /// @param level coverage of the interval
  public static NetCooperation of(String key, List<Event> events, double level) {
    Map<QuadClass, Integer> counts = new EnumMap<>(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      counts.put(quad, 0);
    }
    List<Explanation.Input> inputs = new ArrayList<>();
    for (Event event : events) {
      QuadClass quad = event.type().quad();
      counts.merge(quad, 1, Integer::sum);
      double share = 1.0 / events.size();
      inputs.add(new Explanation.Input(event.id(), 1, quad.cooperative() ? share : -share));
    }
    inputs.sort(Comparator.comparing(Explanation.Input::id));
    return of(key, counts, inputs, level);
  }

  /// Net cooperation from counts, as sources publish them by pair and year.
  ///
  /// @param key whose they are, for example `AZE>ARM 2014, ICEWS`
  /// @param counts events by quad class, 0 or more; a class that is absent has none
  /// @param level coverage of the interval
  public static NetCooperation ofCounts(String key, Map<QuadClass, Integer> counts, double level) {
    Map<QuadClass, Integer> all = new EnumMap<>(QuadClass.class);
    for (QuadClass quad : QuadClass.values()) {
      all.put(quad, counts.getOrDefault(quad, 0));
    }
    int total = all.values().stream().mapToInt(Math::toIntExact).sum();
    List<Explanation.Input> inputs = new ArrayList<>();
    all.forEach(
        (quad, n) -> {
          double share = total == 0 ? 0 : (double) n / total;
          inputs.add(new Explanation.Input(quad.label(), n, quad.cooperative() ? share : -share));
        });
    return of(key, all, inputs, level);
  }

  private static NetCooperation of(
      String key, Map<QuadClass, Integer> counts, List<Explanation.Input> inputs, double level) {
    int cooperative = 0;
    int total = 0;
    TreeMap<String, String> parameters = new TreeMap<>();
    parameters.put("level", Double.toString(level));
    for (Map.Entry<QuadClass, Integer> entry : counts.entrySet()) {
      int n = entry.getValue();
      if (n < 0) {
        throw new IllegalArgumentException(
            "Events are counted from 0, but " + key + " has " + n + " of " + entry.getKey() + ".");
      }
      total = Math.addExact(total, n);
      cooperative += entry.getKey().cooperative() ? n : 0;
      parameters.put(entry.getKey().label(), Integer.toString(n));
    }
    Measured net =
        total == 0
            ? new Measured.NoData("no event of " + key)
            : Proportion.rescale(Proportion.estimate(cooperative, total, level), 2, -1);
    return new NetCooperation(
        counts,
        net,
        new Explanation(
            "net cooperation " + key,
            FORMULA,
            inputs,
            parameters,
            List.of("Requests count as verbal conflict.", "Interval: Wilson."),
            Explanation.VERSION));
  }
}
