package org.steelyard.app.brief;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.measure.Affinity;
import org.steelyard.measure.Dealings;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Pair;

/// The affinity of a pair of actors on the last day read, and what each event adds to it.
///
/// @param contributions by event id, in the number's unit
public record PairNumber(Pair pair, Measured value, Map<String, Double> contributions) {
  public PairNumber {
    contributions = Map.copyOf(contributions);
  }

  /// The numbers of `pairs` in a workspace, in their order.
  public static List<PairNumber> of(Holdings holdings, List<Pair> pairs) {
    List<Event> events = holdings.events();
    Period period = Period.of(events, holdings.documents());
    EventSources sources = new EventSources(holdings.documents(), holdings.reports());
    return pairs.stream()
        .map(
            pair -> {
              Affinity affinity =
                  Affinity.of(
                      pair.toString(),
                      Dealings.between(events, pair),
                      sources::of,
                      BriefMaker.affinity(holdings.settings()));
              Map<String, Double> parts = new TreeMap<>();
              affinity
                  .explain(period.asOf())
                  .inputs()
                  .forEach(input -> parts.put(input.id(), input.contribution()));
              return new PairNumber(pair, affinity.at(period.asOf()), parts);
            })
        .toList();
  }
}
