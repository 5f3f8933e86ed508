package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.model.Citation;
import org.steelyard.model.Claim;
import org.steelyard.model.Event;
import org.steelyard.model.PloverType;
import org.steelyard.model.Quantity;
import org.steelyard.publish.Ledgers;

/// Invented ledgers over the invented events.
final class SampleLedgers {
  private SampleLedgers() {}

  static Ledgers of(
      List<Event> events,
      List<Quantity> quantities,
      List<Claim> claims,
      Citation count,
      String extra) {
    List<Event> meetings =
        events.stream().filter(e -> e.type() == PloverType.CONSULT).limit(8).toList();
    return new Ledgers(
        meetings.stream()
            .map(
                e ->
                    new Ledgers.Meeting(
                        e.id(),
                        e.when(),
                        e.where(),
                        List.of(e.source(), e.target()),
                        "heads of state" + extra,
                        "visit",
                        1 + meetings.indexOf(e) % 3))
            .toList(),
        List.of(
            new Ledgers.StatedCount(
                3,
                "2024" + extra,
                List.of("ALD", "NOR"),
                meetings.stream().limit(3).map(Event::id).toList(),
                Ledgers.Verdict.AGREES,
                count)),
        quantities.stream()
            .map(
                q ->
                    new Ledgers.QuantityRow(
                        q.id(), "imported data: 4.1 bn USD" + extra, Ledgers.Verdict.DIFFERS))
            .toList(),
        claims.stream()
            .filter(Claim::forecast)
            .map(
                c ->
                    new Ledgers.ForecastRow(
                        c.id(),
                        Ledgers.Status.CAME_TRUE,
                        "affinity fell from +3.0 to +2.2 by 2024-04" + extra))
            .toList());
  }
}
