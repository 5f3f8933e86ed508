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
    int cooperative = 0;
    for (Event event : events) {
      QuadClass quad = event.type().quad();
      counts.merge(quad, 1, Integer::sum);
      cooperative += quad.cooperative() ? 1 : 0;
      double share = 1.0 / events.size();
      inputs.add(new Explanation.Input(event.id(), 1, quad.cooperative() ? share : -share));
    }
    inputs.sort(Comparator.comparing(Explanation.Input::id));
    Measured net =
        events.isEmpty()
            ? new Measured.NoData("no event of " + key)
            : Proportion.rescale(Proportion.estimate(cooperative, events.size(), level), 2, -1);
    TreeMap<String, String> parameters = new TreeMap<>();
    parameters.put("level", Double.toString(level));
    counts.forEach((quad, n) -> parameters.put(quad.label(), Integer.toString(n)));
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
