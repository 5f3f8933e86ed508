package org.steelyard.app.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.model.Event;
import org.steelyard.model.Report;
import org.steelyard.review.Fields;
import org.steelyard.review.Item;

/// Offers the events that an item may be another report of: of the same two actors, nearest in
/// date.
final class Duplicates {
  private static final int OFFERED = 9;

  private final Holdings holdings;
  private final Lines lines;
  private final Map<String, Report> coded = new HashMap<>();
  private final Map<String, Event> eventOf = new HashMap<>();

  Duplicates(Holdings holdings, Lines lines) {
    this.holdings = holdings;
    this.lines = lines;
    holdings.corrections().coded().reports().forEach(report -> coded.put(report.id(), report));
    for (Event event : holdings.events()) {
      event.reports().forEach(report -> eventOf.put(report, event));
    }
  }

  /// The item of the same event: one, or none where the person named none.
  List<Item> ask(Item item) {
    Event own = eventOf.get(item.id());
    if (own == null) {
      lines.say("This is in no event, so it is no event's second report.");
      return List.of();
    }
    List<Event> others =
        holdings.events().stream()
            .filter(event -> !event.id().equals(own.id()))
            .filter(event -> event.dyad().pair().equals(own.dyad().pair()))
            .sorted(
                Comparator.comparing((Event event) -> event.type() != own.type())
                    .thenComparingLong(event -> distance(own, event))
                    .thenComparing(Event::id))
            .limit(OFFERED)
            .toList();
    if (others.isEmpty()) {
      lines.say("There is no other event of " + own.dyad().pair() + ".");
      return List.of();
    }
    for (int i = 0; i < others.size(); i++) {
      Report first = coded.get(others.get(i).reports().getFirst());
      lines.say(
          (i + 1)
              + "  "
              + Fields.date(others.get(i).when())
              + "  "
              + (first == null ? "" : Item.of(first).coding() + "  " + Cards.quote(first)));
    }
    String answer = lines.ask("number of the same event, Enter for none >");
    for (int i = 0; i < others.size(); i++) {
      Report first = coded.get(others.get(i).reports().getFirst());
      if (answer.equals(Integer.toString(i + 1)) && first != null) {
        return List.of(Item.of(first));
      }
    }
    return List.of();
  }

  private static long distance(Event a, Event b) {
    return a.when().known() && b.when().known()
        ? Math.abs(a.when().middle().toEpochDay() - b.when().middle().toEpochDay())
        : Long.MAX_VALUE;
  }
}
