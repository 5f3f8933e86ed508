package org.steelyard.app.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.coding.meetings.StatedCount;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.measure.ledger.Level;
import org.steelyard.model.Pair;
import org.steelyard.model.Quantity;
import org.steelyard.model.When;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.brief.BriefPage;

/// Briefs of what a workspace holds.
public final class Briefs {
  private Briefs() {}

  /// The brief of a state as a page, UTF-8.
  ///
  /// @param state ISO 3166-1 alpha-3
  public static byte[] page(Holdings holdings, String state) {
    return BriefPage.bytes(data(holdings, state));
  }

  /// What the brief of a state shows.
  public static BriefData data(Holdings holdings, String state) {
    String built = Briefs.class.getPackage().getImplementationVersion();
    return BriefMaker.data(
        new BriefMaker.Input(
            state,
            ActorTables.load().englishNames(),
            holdings.documents(),
            holdings::passages,
            holdings.reports(),
            holdings.events(),
            holdings.claims(),
            holdings.quantities(),
            holdings.memberships(),
            statedCounts(holdings),
            holdings.corrections(),
            holdings.settings(),
            holdings.run(),
            built == null ? "(from classes)" : built,
            Ids.CODER));
  }

  /// Counts of meetings that texts state, each bounded by its text's publication: a later meeting
  /// cannot be meant.
  public static List<org.steelyard.measure.ledger.StatedCount> statedCounts(Holdings holdings) {
    Map<String, When> published = new HashMap<>();
    holdings.documents().forEach(d -> published.put(d.id(), d.published().when()));
    return statedCounts(holdings.quantities()).stream()
        .map(
            s ->
                new org.steelyard.measure.ledger.StatedCount(
                    s.pair(),
                    s.level(),
                    s.ordinal(),
                    s.year(),
                    published.getOrDefault(s.provenance().documentId(), When.UNKNOWN),
                    s.provenance()))
        .toList();
  }

  /// Counts of meetings that texts state, from the quantities that hold them; calls are no
  /// meetings.
  public static List<org.steelyard.measure.ledger.StatedCount> statedCounts(
      List<Quantity> quantities) {
    return quantities.stream()
        .filter(q -> q.measurand().equals(StatedCount.MEASURAND) && q.of().size() == 2)
        .filter(q -> !q.unit().equals("phone"))
        .map(
            q ->
                new org.steelyard.measure.ledger.StatedCount(
                    Pair.of(q.of().getFirst(), q.of().getLast()),
                    Level.UNKNOWN,
                    q.amount().intValueExact(),
                    q.period().from().getYear(),
                    When.UNKNOWN,
                    q.provenance()))
        .toList();
  }
}
