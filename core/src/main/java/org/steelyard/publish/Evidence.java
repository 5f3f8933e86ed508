package org.steelyard.publish;

import java.util.Comparator;
import java.util.List;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Passage;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;

/// What was read and coded. Each list is put into canonical order, so that the order in
/// which the application gives it leaves no trace.
///
/// @param passages at least the sentences that codings rest on and their neighbours
public record Evidence(
    List<Entry> documents,
    List<Passage> passages,
    List<Report> reports,
    List<Event> events,
    List<Claim> claims,
    List<Quantity> quantities,
    List<Membership> memberships) {
  /// A document and how many reports were coded in it.
  public record Entry(Document document, int reports) {}

  public Evidence {
    documents = sorted(documents, Comparator.comparing(entry -> entry.document().id()));
    passages =
        sorted(
            passages, Comparator.comparing(Passage::documentId).thenComparingInt(Passage::ordinal));
    reports = sorted(reports, Comparator.comparing(Report::id));
    events = sorted(events, Comparator.comparing(Event::id));
    claims = sorted(claims, Comparator.comparing(Claim::id));
    quantities = sorted(quantities, Comparator.comparing(Quantity::id));
    memberships = sorted(memberships, Comparator.comparing(Membership::id));
  }

  private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
    return items.stream().sorted(order).toList();
  }
}
