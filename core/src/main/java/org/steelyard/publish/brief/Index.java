package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Passage;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.model.Span;
import org.steelyard.publish.Evidence;

/// Finds items of the evidence. What is not there comes back as an empty list.
final class Index {
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, TreeMap<Integer, Passage>> passages = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();
  private final Map<String, List<String>> eventsOfReport = new HashMap<>();

  Index(Evidence evidence) {
    evidence.documents().forEach(e -> documents.put(e.document().id(), e.document()));
    for (Passage passage : evidence.passages()) {
      passages
          .computeIfAbsent(passage.documentId(), _ -> new TreeMap<>())
          .put(passage.ordinal(), passage);
    }
    evidence.reports().forEach(report -> reports.put(report.id(), report));
    evidence.claims().forEach(claim -> claims.put(claim.id(), claim));
    evidence.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
    for (Event event : evidence.events()) {
      events.put(event.id(), event);
      for (String report : event.reports()) {
        eventsOfReport.computeIfAbsent(report, _ -> new ArrayList<>()).add(event.id());
      }
    }
  }

  List<Document> document(String id) {
    return found(documents, id);
  }

  List<Event> event(String id) {
    return found(events, id);
  }

  List<Claim> claim(String id) {
    return found(claims, id);
  }

  List<Quantity> quantity(String id) {
    return found(quantities, id);
  }

  List<String> eventsOf(Report report) {
    return eventsOfReport.getOrDefault(report.id(), List.of());
  }

  /// Reports of an event that are in the evidence, surest first.
  List<Report> reports(Event event) {
    return event.reports().stream()
        .flatMap(id -> found(reports, id).stream())
        .sorted(Comparator.comparingDouble(Report::confidence).reversed().thenComparing(Report::id))
        .toList();
  }

  /// How many sources tell of an event. A document without a known source counts for
  /// itself.
  int sources(Event event) {
    Set<String> sources = new HashSet<>();
    for (Report report : reports(event)) {
      String document = report.provenance().documentId();
      String source =
          document(document).stream().map(d -> d.source().id()).findFirst().orElse("unknown");
      sources.add(source.equals("unknown") ? document : source);
    }
    return sources.size();
  }

  /// All passages of a document by ordinal.
  SortedMap<Integer, Passage> passages(String documentId) {
    return passages.getOrDefault(documentId, new TreeMap<>());
  }

  /// Passages that a span touches, in order.
  List<Passage> passages(String documentId, Span span) {
    return passages(documentId).values().stream()
        .filter(passage -> passage.span().overlaps(span))
        .toList();
  }

  private static <T> List<T> found(Map<String, T> items, String id) {
    T item = items.get(id);
    return item == null ? List.of() : List.of(item);
  }
}
