package org.steelyard.app.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.steelyard.app.console.Plain;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.Json;
import org.steelyard.app.json.JudgementJson;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Provenance;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import org.steelyard.review.Coded;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers `why`: the sentence that a coded item rests on, the rule that coded it, and its score.
public final class Why {
  private static final int TITLE = 70;

  private final Holdings holdings;
  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();

  public Why(Holdings holdings) {
    this.holdings = holdings;
    holdings.documents().forEach(document -> documents.put(document.id(), document));
    holdings.reports().forEach(report -> reports.put(report.id(), report));
  }

  /// An explanation, as data and as lines for people.
  public record Answer(ObjectNode json, List<String> lines) {}

  /// One reason: an item coded from words.
  ///
  /// @param more further lines: how sure it is, and what else the words could mean
  private record Reason(
      Row row,
      String rule,
      List<String> evidence,
      List<String> more,
      Provenance.FromText provenance) {}

  /// Explains the event, report, claim, quantity or membership whose id begins with `id`.
  ///
  /// @throws UserError where there is none or more than one
  public Answer explain(String id) {
    List<Event> events = Ids.all(id, holdings.events(), Event::id);
    Coded coded = holdings.corrections().coded();
    List<Report> found =
        Ids.all(id, with(holdings.reports(), coded.reports(), Report::id), Report::id);
    List<Claim> claims = Ids.all(id, with(holdings.claims(), coded.claims(), Claim::id), Claim::id);
    List<Quantity> quantities =
        Ids.all(id, with(holdings.quantities(), coded.quantities(), Quantity::id), Quantity::id);
    List<Membership> memberships =
        Ids.all(
            id, with(holdings.memberships(), coded.memberships(), Membership::id), Membership::id);
    List<String> ids =
        Stream.of(
                events.stream().map(Event::id),
                found.stream().map(Report::id),
                claims.stream().map(Claim::id),
                quantities.stream().map(Quantity::id),
                memberships.stream().map(Membership::id))
            .flatMap(s -> s)
            .toList();
    if (ids.isEmpty()) {
      throw UserError.failed(
          "Nothing here has the id '" + id + "'.",
          "copy one from `./steelyard show events`, give a number as AZE/affinity.RUS, or name another"
              + " workspace with -w DIR.");
    }
    if (ids.size() > 1) {
      throw Ids.ambiguous(id, ids);
    }
    List<Reason> reasons = new ArrayList<>();
    found.forEach(report -> reasons.add(reason(report)));
    claims.forEach(
        c ->
            reasons.add(
                new Reason(
                    Rows.claim(c, published(c)), c.rule(), List.of(), List.of(), c.provenance())));
    quantities.forEach(
        q ->
            reasons.add(
                new Reason(Rows.quantity(q), q.rule(), List.of(), List.of(), q.provenance())));
    memberships.forEach(
        m ->
            reasons.add(
                new Reason(Rows.membership(m), m.rule(), List.of(), List.of(), m.provenance())));
    return events.isEmpty() ? answer(reasons) : event(events.getFirst());
  }

  /// What stands, and what was rejected as it was coded.
  private static <T> List<T> with(List<T> standing, List<T> coded, Function<T, String> key) {
    Set<String> ids = new HashSet<>();
    standing.forEach(item -> ids.add(key.apply(item)));
    return Stream.concat(
            standing.stream(), coded.stream().filter(item -> !ids.contains(key.apply(item))))
        .toList();
  }

  private Answer event(Event event) {
    List<Reason> reasons = new ArrayList<>();
    for (String id : event.reports()) {
      Report report = reports.get(id);
      if (report != null) {
        reasons.add(reason(report));
      }
    }
    Answer answer = answer(reasons);
    ObjectNode json = Rows.event(event, List.of()).json();
    json.remove("citations");
    json.set("because", answer.json().path("because"));
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s  %s  %s  intensity %+.1f (%s)  confidence %s  %d report%s",
            Rows.date(event.when()).strip(),
            event.dyad(),
            Rows.act(event.type().name(), event.mode()),
            event.intensity().value(),
            event.intensity().scale(),
            Rows.share(event.confidence()),
            event.reports().size(),
            event.reports().size() == 1 ? "" : "s"));
    lines.addAll(answer.lines());
    return new Answer(json, lines);
  }

  private static Reason reason(Report report) {
    List<String> more = new ArrayList<>(List.of("confidence  " + Rows.share(report.confidence())));
    alternatives(report.source(), more);
    alternatives(report.target(), more);
    return new Reason(
        Rows.report(report), report.rule(), report.evidence(), more, report.provenance());
  }

  private static void alternatives(ActorMention mention, List<String> lines) {
    List<String> others =
        mention.candidates().stream()
            .map(other -> other.code() + " " + Rows.share(other.score()))
            .toList();
    if (!others.isEmpty()) {
      lines.add(
          "perhaps     \""
              + Plain.line(mention.text(), TITLE)
              + "\" is not "
              + mention.code()
              + " but "
              + String.join(", ", others));
    }
  }

  private Answer answer(List<Reason> reasons) {
    ArrayNode because = Json.list();
    List<String> lines = new ArrayList<>();
    for (Reason reason : reasons) {
      ObjectNode json = reason.row().json();
      json.put("rule", reason.rule());
      json.set("evidence", Json.texts(reason.evidence()));
      json.set("judgements", JudgementJson.list(holdings.corrections().on(reason.row().id())));
      because.add(json);
      lines.add(reason.row().line());
      lines.add("  rule        " + reason.rule());
      reason.evidence().forEach(text -> lines.add("  evidence    " + Plain.line(text, TITLE)));
      reason.more().forEach(text -> lines.add("  " + text));
      holdings
          .corrections()
          .on(reason.row().id())
          .forEach(one -> lines.add("  judgement   " + Plain.text(one.words())));
      lines.add("  sentence    " + Plain.text(reason.provenance().quote()));
      lines.add("  document    " + source(reason.provenance()));
    }
    ObjectNode json = Json.object();
    json.set("because", because);
    return new Answer(json, lines);
  }

  private String source(Provenance.FromText provenance) {
    Document document = documents.get(provenance.documentId());
    String title =
        document == null
            ? ""
            : Plain.line(document.title().isEmpty() ? document.name() : document.title(), TITLE);
    return provenance.documentId().substring(0, 8)
        + " at "
        + provenance.span().start()
        + "-"
        + provenance.span().end()
        + "  "
        + title;
  }

  private When published(Claim claim) {
    Document document = documents.get(claim.provenance().documentId());
    return document == null ? When.UNKNOWN : document.published().when();
  }
}
