package org.steelyard.app.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.steelyard.app.brief.Briefs;
import org.steelyard.app.brief.MeetingRows;
import org.steelyard.app.console.Plain;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.model.Citation;
import org.steelyard.model.Pair;
import org.steelyard.model.Precision;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers `show meetings`: the dated ledger of meetings, what texts count beside it, and the
/// reports of meetings that no date places in it.
final class Meetings {
  private static final int QUOTE = 90;

  private Meetings() {}

  /// The ledger of every pair that holds all of the filter's actors, newest first.
  static Show.Answer of(Holdings holdings, Filter filter, String query) {
    List<MeetingRows> ledgers =
        MeetingRows.all(
            pair -> List.of(pair.first(), pair.second()).containsAll(filter.actors()),
            holdings.reports(),
            Briefs.statedCounts(holdings));
    List<Row> rows = new ArrayList<>();
    List<Row> undated = new ArrayList<>();
    List<Row> checks = new ArrayList<>();
    for (MeetingRows ledger : ledgers) {
      ledger.meetings().stream()
          .filter(meeting -> filter.wants(meeting.when()))
          .forEach(meeting -> rows.add(meeting(ledger.pair(), meeting)));
      ledger.checks().stream()
          .filter(check -> filter.wants(year(check.year())))
          .forEach(check -> checks.add(check(ledger.pair(), check)));
      ledger.undated().stream()
          .filter(report -> filter.wants(report.when()))
          .forEach(report -> undated.add(undated(ledger.pair(), report)));
    }
    rows.sort(Row.NEWEST_FIRST);
    // The order of a pair's own checks is kept: newest year first, then by count.
    checks.sort(Comparator.comparing(row -> row.when().from(), Comparator.reverseOrder()));
    undated.sort(Row.NEWEST_FIRST);
    List<Row> first = rows.subList(0, Math.min(filter.limit(), rows.size()));
    List<String> after = new ArrayList<>();
    checks.forEach(row -> after.add(row.line()));
    undated.forEach(row -> after.add(row.line()));
    ObjectNode more = Json.object();
    more.set("checks", json(checks));
    more.set("undated", json(undated));
    return new Show.Answer(
        holdings.run(),
        query,
        rows.size(),
        first.stream().map(Row::json).toList(),
        first.stream().map(Row::line).toList(),
        more,
        after);
  }

  private static Row meeting(Pair pair, MeetingRows.Row meeting) {
    ObjectNode json = actors(pair);
    json.set("when", Json.when(meeting.when()));
    Json.putText(json, "where", meeting.where());
    Json.putText(json, "level", meeting.level());
    Json.putText(json, "format", meeting.format());
    if (meeting.ordinal() == 0) {
      json.putNull("ordinal");
    } else {
      json.put("ordinal", meeting.ordinal());
    }
    int n = meeting.reports().size();
    json.put("n", n);
    json.set("citations", citations(meeting.citations()));
    json.set("reports", Json.texts(meeting.reports()));
    List<String> parts = new ArrayList<>(List.of(Rows.date(meeting.when()), pair.toString()));
    parts.add(meeting.level().isEmpty() ? "level unknown" : meeting.level());
    parts.add(meeting.format().isEmpty() ? "meeting" : meeting.format());
    if (!meeting.where().isEmpty()) {
      parts.add(Plain.text(meeting.where()));
    }
    if (meeting.ordinal() > 0) {
      parts.add("no. " + meeting.ordinal() + " of " + meeting.when().from().getYear());
    }
    parts.add(n + (n == 1 ? " report" : " reports"));
    parts.add(quote(meeting.citations().getFirst()));
    parts.add(meeting.reports().getFirst());
    return new Row(
        meeting.when(), pair + meeting.reports().getFirst(), json, String.join("  ", parts));
  }

  private static Row check(Pair pair, MeetingRows.Check check) {
    ObjectNode json =
        actors(pair)
            .put("stated", check.stated())
            .put("year", check.year())
            .put("found", check.found())
            .put("verdict", check.verdict())
            .put("why", check.why());
    json.set("citations", citations(List.of(check.citation())));
    int reason = check.why().indexOf(": ");
    String line =
        "a text counts "
            + check.stated()
            + (check.stated() == 1 ? " meeting in " : " meetings in ")
            + check.year()
            + ": "
            + check.found()
            + " found, "
            + check.verdict()
            + (reason < 0 ? "" : check.why().substring(reason))
            + "  "
            + pair
            + "  "
            + quote(check.citation())
            + "  doc "
            + check.citation().documentId().substring(0, 8);
    return new Row(year(check.year()), pair.toString(), json, line);
  }

  private static Row undated(Pair pair, Report report) {
    ObjectNode json = actors(pair).put("report", report.id());
    json.set("when", Json.when(report.when()));
    Json.putText(json, "where", report.where());
    Citation citation = Citation.of(report.provenance());
    json.set("citations", citations(List.of(citation)));
    String period = Json.period(report.when());
    String line =
        "no day known"
            + (period.isEmpty() ? "" : " (" + period + ")")
            + "  "
            + pair
            + "  "
            + quote(citation)
            + "  "
            + report.id();
    return new Row(report.when(), report.id(), json, line);
  }

  private static ObjectNode actors(Pair pair) {
    ObjectNode json = Json.object();
    json.set("actors", Json.texts(List.of(pair.first(), pair.second())));
    return json;
  }

  private static When year(int year) {
    return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  private static String quote(Citation citation) {
    return "\"" + Plain.line(citation.quote(), QUOTE) + "\"";
  }

  private static ArrayNode citations(List<Citation> citations) {
    ArrayNode list = Json.list();
    citations.forEach(one -> list.add(Json.citation(one)));
    return list;
  }

  private static ArrayNode json(List<Row> rows) {
    ArrayNode list = Json.list();
    rows.forEach(row -> list.add(row.json()));
    return list;
  }
}
