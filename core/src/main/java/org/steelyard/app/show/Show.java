package org.steelyard.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.steelyard.app.brief.ClaimTests;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.measure.claims.Evidence;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers `show`: rows of what a workspace holds, newest first.
public final class Show {
  private final Holdings holdings;
  private final Supplier<Evidence> evidence;
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, Document> documents = new HashMap<>();

  public Show(Holdings holdings) {
    this(holdings, () -> ClaimTests.evidence(holdings));
  }

  /// The same, where claims are tested by other evidence than what the workspace's texts say.
  public Show(Holdings holdings, Supplier<Evidence> evidence) {
    this.holdings = holdings;
    this.evidence = evidence;
    holdings.reports().forEach(report -> reports.put(report.id(), report));
    holdings.documents().forEach(document -> documents.put(document.id(), document));
  }

  /// What was found: all of it counted, the first rows listed.
  ///
  /// @param more further keys of the JSON object, after `rows`
  /// @param after lines that stand below the rows
  public record Answer(
      String run,
      String query,
      int total,
      List<ObjectNode> json,
      List<String> lines,
      ObjectNode more,
      List<String> after) {
    /// `{"run","query","total","rows"}` and what the kind has beside its rows.
    public ObjectNode toJson() {
      ArrayNode rows = Json.list();
      json.forEach(rows::add);
      ObjectNode object = Json.object().put("run", run).put("query", query).put("total", total);
      object.set("rows", rows);
      object.setAll(more);
      return object;
    }
  }

  /// Rows of a kind.
  ///
  /// @param id of the document or event, where the kind is one; else empty
  public Answer rows(Kind kind, String id, Filter filter, String query) {
    return kind == Kind.MEETINGS
        ? Meetings.of(holdings, filter, query)
        : items(kind, id, filter, query);
  }

  private Answer items(Kind kind, String id, Filter filter, String query) {
    List<Row> rows =
        switch (kind) {
          case STATE, DYAD, EVENTS -> events(filter);
          case MEETINGS -> throw new IllegalStateException("Meetings have a ledger of their own.");
          case ORGANISATIONS ->
              throw new IllegalStateException("Organisations stand in no workspace.");
          case REPORTS -> reports(filter);
          case CLAIMS -> claims(filter, false);
          case FORECASTS -> claims(filter, true);
          case TESTS -> Tests.of(holdings, evidence.get(), filter);
          case QUANTITIES -> quantities(filter);
          case MEMBERSHIPS -> memberships(filter);
          case DOCUMENTS -> documents(filter);
          case EVENT -> event(id);
          case DOC -> document(id);
        };
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(kind == Kind.QUANTITIES ? Row.COUNTS_LAST : Row.NEWEST_FIRST);
    List<Row> first = sorted.subList(0, Math.min(filter.limit(), sorted.size()));
    return new Answer(
        holdings.run(),
        query,
        rows.size(),
        first.stream().map(Row::json).toList(),
        first.stream().map(Row::line).toList(),
        Json.object(),
        List.of());
  }

  private List<Row> events(Filter filter) {
    return holdings.events().stream().filter(event -> wants(filter, event)).map(this::row).toList();
  }

  private static boolean wants(Filter filter, Event event) {
    boolean directed =
        !filter.directed()
            || event.reciprocal()
            || event.source().equals(filter.actors().getFirst());
    return directed
        && filter.wants(event.when())
        && filter.actors().stream().allMatch(event::involves);
  }

  private List<Row> reports(Filter filter) {
    return holdings.reports().stream()
        .filter(report -> filter.wants(report.when()))
        .filter(
            report ->
                List.of(report.source().code(), report.target().code())
                    .containsAll(filter.actors()))
        .map(Rows::report)
        .toList();
  }

  private List<Row> claims(Filter filter, boolean forecasts) {
    return holdings.claims().stream()
        .filter(claim -> !forecasts || claim.forecast())
        .filter(claim -> claim.about().containsAll(filter.actors()))
        .filter(claim -> filter.wants(published(claim)))
        .map(claim -> Rows.claim(claim, published(claim)))
        .toList();
  }

  private List<Row> quantities(Filter filter) {
    return holdings.quantities().stream()
        .filter(one -> one.of().containsAll(filter.actors()) && filter.wants(one.period()))
        .map(Rows::quantity)
        .toList();
  }

  private List<Row> memberships(Filter filter) {
    return holdings.memberships().stream()
        .filter(one -> List.of(one.member(), one.organisation()).containsAll(filter.actors()))
        .map(Rows::membership)
        .toList();
  }

  private List<Row> documents(Filter filter) {
    Map<String, Integer> counts = new HashMap<>();
    holdings.reports().forEach(r -> counts.merge(r.provenance().documentId(), 1, Integer::sum));
    Map<String, String> copies = holdings.copies();
    return holdings.documents().stream()
        .filter(document -> filter.wants(document.published().when()))
        .map(
            document ->
                Rows.document(
                    document,
                    counts.getOrDefault(document.id(), 0),
                    copies.getOrDefault(document.id(), "")))
        .toList();
  }

  private List<Row> event(String id) {
    return List.of(row(Ids.one(id, "event", holdings.events(), Event::id)));
  }

  private List<Row> document(String id) {
    Document document = Ids.one(id, "document", holdings.documents(), Document::id);
    List<Row> rows = new ArrayList<>();
    for (Report report : holdings.reports()) {
      if (report.provenance().documentId().equals(document.id())) {
        rows.add(Rows.report(report));
      }
    }
    return rows;
  }

  private Row row(Event event) {
    return Rows.event(
        event, event.reports().stream().map(reports::get).filter(Objects::nonNull).toList());
  }

  private When published(Claim claim) {
    Document document = documents.get(claim.provenance().documentId());
    return document == null ? When.UNKNOWN : document.published().when();
  }

  /// Refuses a filter whose dates are in the wrong order.
  ///
  /// @throws UserError with exit code 2
  public static void check(LocalDate since, LocalDate until) {
    if (until.isBefore(since)) {
      throw UserError.usage(
          "--until " + until + " lies before --since " + since + ".", "swap the two dates.");
    }
  }
}
