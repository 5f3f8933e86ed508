package org.steelyard.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.model.Event;
import org.steelyard.model.Report;
import org.steelyard.store.data.Merged;

/// Codings after people's judgements.
///
/// @param log the judgements
/// @param coded what the coder found
/// @param items what holds: without what was rejected, with what was edited
/// @param rulings what holds of each judged item, by its id
/// @param judgements all standing judgements on each item, by its id, oldest first
/// @param setAside reports that stand otherwise than coded, each with who says so
/// @param pairs ids of two reports that a person called one event
/// @param lost judgements without a place
public record Corrected(
    Log log,
    Coded coded,
    Coded items,
    Map<String, Ruling> rulings,
    Map<String, List<Judgement>> judgements,
    Map<String, String> setAside,
    List<List<String>> pairs,
    List<Lost> lost) {
  /// Nothing coded, nothing judged.
  public static final Corrected NOTHING =
      untouched(new Coded(List.of(), List.of(), List.of(), List.of()));

  public Corrected {
    rulings = Map.copyOf(rulings);
    judgements = Map.copyOf(judgements);
    setAside = Map.copyOf(setAside);
    pairs = List.copyOf(pairs);
    lost = List.copyOf(lost);
  }

  /// Codings that nobody has judged.
  public static Corrected untouched(Coded coded) {
    return new Corrected(
        Log.of(List.of()), coded, coded, Map.of(), Map.of(), Map.of(), List.of(), List.of());
  }

  /// The judgements on an item, oldest first; empty where there is none.
  public List<Judgement> on(String item) {
    return judgements.getOrDefault(item, List.of());
  }

  /// What holds of an item: one ruling, or none.
  public List<Ruling> ruling(String item) {
    Ruling ruling = rulings.get(item);
    return ruling == null ? List.of() : List.of(ruling);
  }

  /// What one coder's judgements on the very item come to: one ruling, or none.
  public List<Ruling> ruling(String item, String coder) {
    List<Judgement> own =
        on(item).stream().filter(one -> one.coder().equals(coder) && !one.ofPattern()).toList();
    return own.isEmpty()
        ? List.of()
        : List.of(Ruling.of(own, Values.of(coded).getOrDefault(item, Map.of())));
  }

  /// Whether a person saw the item itself.
  public boolean seen(String item) {
    Ruling ruling = rulings.get(item);
    return ruling != null && ruling.byHand();
  }

  /// The reports as coded that were rejected, in order.
  public List<Report> rejected() {
    return coded.reports().stream()
        .filter(
            report ->
                ruling(report.id()).stream()
                    .anyMatch(ruling -> ruling.outcome() == Ruling.Outcome.WRONG))
        .toList();
  }

  /// The events of the corrected reports: merged, then joined where a person said so.
  public Merged events(Function<List<Report>, List<Event>> merger) {
    return new Merged(join(merger.apply(items.reports())), setAside);
  }

  /// Events of which people called two reports one are one; the most exactly dated founds it.
  private List<Event> join(List<Event> events) {
    Map<String, Event> byReport = new HashMap<>();
    Map<String, List<Event>> groups = new LinkedHashMap<>();
    for (Event event : events) {
      event.reports().forEach(report -> byReport.put(report, event));
      groups.put(event.id(), new ArrayList<>(List.of(event)));
    }
    for (List<String> pair : pairs) {
      Event a = byReport.get(pair.getFirst());
      Event b = byReport.get(pair.getLast());
      List<Event> one = a == null ? List.of() : groups.getOrDefault(a.id(), List.of());
      List<Event> two = b == null ? List.of() : groups.getOrDefault(b.id(), List.of());
      if (!one.isEmpty() && !two.isEmpty() && !one.equals(two)) {
        one.addAll(two);
        one.forEach(event -> groups.put(event.id(), one));
      }
    }
    List<Event> joined = new ArrayList<>();
    for (Event event : events) {
      List<Event> group = groups.getOrDefault(event.id(), List.of(event));
      if (group.getFirst().equals(event)) {
        joined.add(group.size() == 1 ? event : one(group));
      }
    }
    joined.sort(Comparator.comparing((Event e) -> e.when().from()).thenComparing(Event::id));
    return joined;
  }

  private static Event one(Collection<Event> group) {
    Event founder =
        group.stream()
            .min(
                Comparator.comparing((Event e) -> e.when().precision())
                    .thenComparing(e -> e.when().from())
                    .thenComparing(Event::id))
            .orElseThrow();
    TreeSet<String> reports = new TreeSet<>();
    group.forEach(event -> reports.addAll(event.reports()));
    List<String> ids = List.copyOf(reports);
    return new Event(
        Ids.of("e", founder.type(), ids),
        founder.when(),
        founder.source(),
        founder.target(),
        founder.type(),
        founder.mode(),
        founder.reciprocal(),
        founder.where(),
        founder.intensity(),
        group.stream().mapToDouble(Event::confidence).max().orElse(0),
        ids);
  }
}
