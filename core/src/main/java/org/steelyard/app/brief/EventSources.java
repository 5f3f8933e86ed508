package org.steelyard.app.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Report;
import org.steelyard.model.Source;

/// Finds the source that an event is known from: that of its first report by id.
public final class EventSources {
  private static final int SHORT = 12;

  private final Map<String, String> sources = new HashMap<>();

  /// Looks up what `reports` were printed in.
  public EventSources(List<Document> documents, List<Report> reports) {
    Map<String, Document> byId = new HashMap<>();
    documents.forEach(d -> byId.put(d.id(), d));
    for (Report report : reports) {
      String id = report.provenance().documentId();
      Document document = byId.get(id);
      sources.put(report.id(), document == null ? unnamed(id) : source(document));
    }
  }

  /// Key of the source; a document of unknown source counts for itself.
  public String of(Event event) {
    return sources.getOrDefault(event.reports().getFirst(), Source.UNKNOWN.id());
  }

  private static String source(Document document) {
    String id = document.source().id();
    return id.equals(Source.UNKNOWN.id()) ? unnamed(document.id()) : id;
  }

  private static String unnamed(String documentId) {
    return "document " + documentId.substring(0, Math.min(SHORT, documentId.length()));
  }
}
