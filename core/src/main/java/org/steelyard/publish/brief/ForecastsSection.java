package org.steelyard.publish.brief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Claim;
import org.steelyard.publish.Ledgers;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Forecasts that quoted authors made, and how they did.
final class ForecastsSection {
  private ForecastsSection() {}

  static void write(Page page, Markup out) {
    List<Ledgers.ForecastRow> rows = page.data.ledgers().forecasts();
    out.open("section", "class", "part forecasts", "id", "forecasts");
    out.element("h2", Message.FORECASTS_TITLE.text());
    if (rows.isEmpty()) {
      out.element("p", Message.NO_FORECASTS.text()).close();
      return;
    }
    out.element("p", summary(rows), "class", "sub");
    out.open("ol", "class", "forecast-list");
    for (Ledgers.ForecastRow row : rows) {
      for (Claim claim : page.index.claim(row.claimId())) {
        item(page, row, claim, out);
      }
    }
    out.close().close();
  }

  private static void item(Page page, Ledgers.ForecastRow row, Claim claim, Markup out) {
    out.open("li");
    out.open("p", "class", "outcome " + style(row.status()));
    out.text(sign(row.status()) + " " + Message.status(row.status().name())).close();
    out.open("div").open("p", "class", "proposition").text(claim.proposition());
    page.cite(out, claim.provenance());
    out.close();
    out.open("dl", "class", "terms");
    term(out, Message.SPEAKER.text(), claim.speaker().name() + ClaimsSection.speaker(claim));
    term(out, Message.FIELD_HORIZON.text(), orNotStated(claim.horizon()));
    term(out, Message.FIELD_CONDITION.text(), orNotStated(claim.condition()));
    term(
        out,
        Message.SOURCE.text(),
        SourceNames.of(page.index.document(claim.provenance().documentId())));
    if (!row.note().isBlank()) {
      term(out, Message.RESOLVED_BY.text(), row.note());
    }
    out.close().close().close();
  }

  private static void term(Markup out, String name, String value) {
    out.open("div").element("dt", name).element("dd", value).close();
  }

  private static String summary(List<Ledgers.ForecastRow> rows) {
    Map<Ledgers.Status, Integer> counts = new EnumMap<>(Ledgers.Status.class);
    rows.forEach(row -> counts.merge(row.status(), 1, Integer::sum));
    StringBuilder out = new StringBuilder(Message.FORECASTS.count(rows.size()));
    counts.forEach(
        (status, count) ->
            out.append(" · ")
                .append(Message.status(status.name()))
                .append(' ')
                .append(Numbers.count(count)));
    return out.toString();
  }

  private static String orNotStated(String text) {
    return text.isBlank() ? Message.NOT_STATED.text() : text;
  }

  private static String sign(Ledgers.Status status) {
    return switch (status) {
      case OPEN -> "○";
      case CAME_TRUE -> "✓";
      case DID_NOT_COME -> "×";
      case CONDITION_NOT_MET, CANNOT_BE_RESOLVED -> "–";
    };
  }

  private static String style(Ledgers.Status status) {
    return switch (status) {
      case CAME_TRUE -> "came";
      case DID_NOT_COME -> "missed";
      case OPEN, CONDITION_NOT_MET, CANNOT_BE_RESOLVED -> "open";
    };
  }
}
