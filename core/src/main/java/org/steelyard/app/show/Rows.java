package org.steelyard.app.show;

import java.util.List;
import java.util.Locale;
import org.steelyard.app.console.Plain;
import org.steelyard.app.json.ItemJson;
import org.steelyard.app.json.Json;
import org.steelyard.model.Claim;
import org.steelyard.model.Document;
import org.steelyard.model.Event;
import org.steelyard.model.Membership;
import org.steelyard.model.Provenance;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes rows of what a workspace holds.
final class Rows {
  private static final int QUOTE = 90;

  private Rows() {}

  /// @param reports the event's reports, in order
  static Row event(Event event, List<Report> reports) {
    ObjectNode json =
        Json.object()
            .put("id", event.id())
            .put("source", event.source())
            .put("target", event.target())
            .put("type", event.type().name())
            .put("mode", event.mode().isEmpty() ? null : event.mode())
            .put("quad", event.type().quad().label())
            .put("reciprocal", event.reciprocal());
    json.set("when", Json.when(event.when()));
    json.put("where", event.where().isEmpty() ? null : event.where());
    json.set(
        "intensity",
        Json.object()
            .put("scale", event.intensity().scale())
            .put("value", Json.rounded(event.intensity().value())));
    json.put("confidence", Json.rounded(event.confidence())).put("n", event.reports().size());
    json.set("reports", Json.texts(event.reports()));
    json.set("citations", citations(reports.stream().map(Report::provenance).toList()));
    int count = event.reports().size();
    String quote = reports.isEmpty() ? "" : quote(reports.getFirst().provenance());
    String line =
        String.join(
            "  ",
            date(event.when()),
            event.source() + (event.reciprocal() ? "=" : ">") + event.target(),
            act(event.type().name(), event.mode()),
            share(event.confidence()),
            count + (count == 1 ? " report" : " reports"),
            quote,
            event.id());
    return new Row(event.when(), event.id(), json, line);
  }

  static Row report(Report report) {
    ObjectNode json = ItemJson.report(report);
    json.set("citations", citations(List.of(report.provenance())));
    String line =
        String.join(
            "  ",
            date(report.when()),
            report.source().code() + (report.reciprocal() ? "=" : ">") + report.target().code(),
            act(report.type().name(), report.mode()),
            share(report.confidence()),
            Json.name(report.modality()),
            quote(report.provenance()),
            report.id());
    return new Row(report.when(), report.id(), json, line);
  }

  static Row claim(Claim claim, When when) {
    ObjectNode json = Json.object().put("id", claim.id());
    json.setAll(ItemJson.claim(claim));
    json.put("forecast", claim.forecast());
    json.set("citations", citations(List.of(claim.provenance())));
    String line =
        String.join(
            "  ",
            date(when),
            claim.speaker().name(),
            Json.name(claim.polarity()),
            String.join(",", claim.about()),
            "\"" + Plain.line(claim.proposition(), QUOTE) + "\"",
            claim.horizon().isEmpty() ? "" : "by: " + claim.horizon(),
            claim.condition().isEmpty() ? "" : "if: " + claim.condition(),
            claim.id());
    return new Row(when, claim.id(), json, line);
  }

  static Row quantity(Quantity quantity) {
    ObjectNode json = Json.object().put("id", quantity.id());
    json.setAll(ItemJson.quantity(quantity));
    json.set("citations", citations(List.of(quantity.provenance())));
    String line =
        String.join(
            "  ",
            date(quantity.period()),
            String.join("-", quantity.of()),
            quantity.measurand(),
            quantity.precision().label()
                + " "
                + quantity.amount().toPlainString()
                + " "
                + quantity.unit(),
            change(quantity.change()),
            quote(quantity.provenance()),
            quantity.id());
    return new Row(quantity.period(), quantity.id(), json, line);
  }

  static Row membership(Membership membership) {
    ObjectNode json = Json.object().put("id", membership.id());
    json.setAll(ItemJson.membership(membership));
    json.set("when", Json.when(membership.interval()));
    json.set("citations", citations(List.of(membership.provenance())));
    String line =
        String.join(
            "  ",
            membership.member() + " in " + membership.organisation(),
            membership.status(),
            quote(membership.provenance()),
            membership.id());
    return new Row(membership.interval(), membership.id(), json, line);
  }

  static Row document(Document document, int reports, String canonical) {
    ObjectNode json =
        Json.object()
            .put("id", document.id())
            .put("title", document.title())
            .put("name", document.name())
            .put("language", document.language())
            .put("source", document.source().id());
    json.set("published", Json.when(document.published().when()));
    json.put("n", reports);
    if (canonical.isEmpty()) {
      json.putNull("copy_of");
    } else {
      json.put("copy_of", canonical);
    }
    json.set("citations", Json.list());
    String line =
        String.join(
            "  ",
            date(document.published().when()),
            document.language(),
            reports + (reports == 1 ? " report" : " reports"),
            Plain.line(document.title().isEmpty() ? document.name() : document.title(), QUOTE),
            document.id().substring(0, 8)
                + (canonical.isEmpty() ? "" : "  copy of " + canonical.substring(0, 8)));
    return new Row(document.published().when(), document.id(), json, line);
  }

  static String date(When when) {
    String period = Json.period(when);
    return String.format(Locale.ROOT, "%-10s", period.isEmpty() ? "undated" : period);
  }

  static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  static String act(String type, String mode) {
    return mode.isEmpty() ? type : type + "/" + mode;
  }

  private static String change(Quantity.Change change) {
    return switch (change) {
      case Quantity.Change.Stated(var share) ->
          String.format(Locale.ROOT, "%+.1f %%", share.doubleValue() * 100);
      case Quantity.Change.NotStated() -> "";
    };
  }

  private static String quote(Provenance.FromText provenance) {
    return "\"" + Plain.line(provenance.quote(), QUOTE) + "\"";
  }

  private static ArrayNode citations(List<Provenance.FromText> provenances) {
    ArrayNode citations = Json.list();
    provenances.forEach(one -> citations.add(Json.citation(one)));
    return citations;
  }
}
