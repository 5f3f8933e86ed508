package org.steelyard.app.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.app.brief.PairNumber;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.model.Event;
import org.steelyard.model.Pair;
import org.steelyard.model.Report;
import org.steelyard.review.Corrected;
import org.steelyard.review.Item;
import org.steelyard.review.Judgement;

/// Chooses the items to be reviewed and puts them in order. Items are as the coder found them:
/// judgements speak of the coding, not of another judgement.
final class Queue {
  private static final double HALF = .5;

  private final Corrected corrected;
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, List<String>> actors;
  private final Wanted wanted;

  private Queue(Corrected corrected, Wanted wanted) {
    this.corrected = corrected;
    this.wanted = wanted;
    this.actors = Others.actors(corrected.coded());
    corrected.coded().reports().forEach(report -> reports.put(report.id(), report));
  }

  /// The items, first to last.
  static List<Item> of(Holdings holdings, Wanted wanted) {
    Queue queue = new Queue(holdings.corrections(), wanted);
    List<Item> items =
        holdings.corrections().coded().items().stream().filter(queue::wants).toList();
    Map<String, Double> influence =
        wanted.order() == Wanted.Order.INFLUENCE ? influence(holdings, items, queue) : Map.of();
    return items.stream()
        .sorted(
            Comparator.comparing((Item item) -> wanted.blind() && queue.untouched(item))
                .thenComparingDouble(item -> -influence.getOrDefault(item.id(), 0.0))
                .thenComparingDouble(item -> Math.abs(item.confidence() - HALF))
                .thenComparing(item -> item.at().documentId())
                .thenComparing(item -> item.at().span())
                .thenComparing(Item::id))
        .limit(wanted.limit())
        .toList();
  }

  private boolean wants(Item item) {
    if (!wanted.document().isEmpty() && !item.at().documentId().startsWith(wanted.document())) {
      return false;
    }
    return kind(item) && actors(item).containsAll(wanted.pair()) && open(item);
  }

  private boolean kind(Item item) {
    // Claims, amounts and ties have no confidence that would put them among reports.
    boolean usual =
        item.kind() == Judgement.Kind.REPORT
            || (!wanted.document().isEmpty() && wanted.pair().isEmpty());
    return wanted.kinds().isEmpty() ? usual : wanted.kinds().contains(item.kind());
  }

  private List<String> actors(Item item) {
    Report report = reports.get(item.id());
    return report == null
        ? actors.getOrDefault(item.id(), List.of())
        : List.of(report.source().code(), report.target().code());
  }

  private boolean open(Item item) {
    return wanted.again()
        || (wanted.blind()
            ? corrected.ruling(item.id(), wanted.coder()).isEmpty()
            : !corrected.seen(item.id()));
  }

  /// Whether nobody has judged the item itself.
  private boolean untouched(Item item) {
    return corrected.on(item.id()).stream().allMatch(Judgement::ofPattern);
  }

  /// By report what its event adds to the affinity of its two actors, without its sign.
  private static Map<String, Double> influence(Holdings holdings, List<Item> items, Queue queue) {
    List<Pair> pairs =
        items.stream()
            .map(item -> queue.reports.get(item.id()))
            .filter(java.util.Objects::nonNull)
            .map(report -> report.dyad().pair())
            .distinct()
            .toList();
    Map<String, Double> byEvent = new HashMap<>();
    PairNumber.of(holdings, pairs).forEach(number -> byEvent.putAll(number.contributions()));
    Map<String, Double> byReport = new HashMap<>();
    for (Event event : holdings.events()) {
      double part = Math.abs(byEvent.getOrDefault(event.id(), 0.0));
      event.reports().forEach(report -> byReport.put(report, part));
    }
    return byReport;
  }
}
