package org.steelyard.app.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.steelyard.app.brief.Hand;
import org.steelyard.app.console.Nearest;
import org.steelyard.app.console.Plain;
import org.steelyard.app.console.UserError;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Report;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.Explanation;
import org.steelyard.publish.Figure;
import org.steelyard.review.Seen;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers `why` for a number of a brief: its value, formula, inputs and parameters, and what each
/// event adds to it with the event's first sentence.
public final class WhyNumber {
  private static final int WIDTH = 110;

  private static final Comparator<Explanation.Contribution> GREATEST_FIRST =
      Comparator.comparingDouble((Explanation.Contribution c) -> -Math.abs(c.amount()))
          .thenComparing(Explanation.Contribution::eventId);

  private final Holdings holdings;
  private final Function<String, BriefData> briefs;
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();

  /// @param briefs gives the brief of a state
  public WhyNumber(Holdings holdings, Function<String, BriefData> briefs) {
    this.holdings = holdings;
    this.briefs = briefs;
    holdings.events().forEach(event -> events.put(event.id(), event));
    holdings.reports().forEach(report -> reports.put(report.id(), report));
  }

  /// Explains the number `key`, for example `affinity.RUS`, of the brief of `state`.
  ///
  /// @param state ISO 3166-1 alpha-3
  /// @throws UserError where the brief has no such number
  public Why.Answer explain(String state, String key) {
    BriefData brief = briefs.apply(state);
    List<Figure> figures = brief.figures();
    for (Figure figure : figures) {
      if (figure.explanation().id().equalsIgnoreCase(key)) {
        return answer(state, figure);
      }
    }
    List<String> known =
        figures.stream().map(figure -> state + "/" + figure.explanation().id()).toList();
    List<String> near = Nearest.to(state + "/" + key, known);
    throw UserError.failed(
        "The brief of "
            + state
            + " has no number '"
            + key
            + "'."
            + (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?"),
        "one of its " + known.size() + " numbers: " + String.join(", ", known) + ".");
  }

  private Why.Answer answer(String state, Figure figure) {
    Explanation why = figure.explanation();
    String id = state + "/" + why.id();
    List<Explanation.Contribution> parts =
        why.contributions().stream().sorted(GREATEST_FIRST).toList();
    ObjectNode json =
        Json.object()
            .put("run", holdings.run())
            .put("id", id)
            .put("label", why.label())
            .put("unit", Json.name(figure.unit()));
    json.setAll(Json.measured(figure.value()));
    json.put("formula", why.formula());
    json.set("inputs", values(why.inputs()));
    json.set("parameters", values(why.parameters()));
    json.set("contributions", contributions(parts));
    json.set("checked", checked(state, why));
    return new Why.Answer(json, lines(id, figure, parts));
  }

  /// How much of what stands behind the number a person has seen.
  private ObjectNode checked(String state, Explanation why) {
    List<Event> all = holdings.events().stream().filter(e -> e.involves(state)).toList();
    Seen seen = new Hand(holdings.corrections(), all, state).seen(why, holdings.settings().poles());
    ObjectNode json = Json.object().put("events", seen.checked()).put("of", seen.events());
    json.set("share", Json.measured(Hand.share(seen)));
    json.set("precision", Json.measured(Hand.precision(seen)));
    return json;
  }

  private static ArrayNode values(List<Explanation.Value> values) {
    ArrayNode list = Json.list();
    values.forEach(v -> list.add(Json.object().put("name", v.name()).put("value", v.value())));
    return list;
  }

  private ArrayNode contributions(List<Explanation.Contribution> parts) {
    ArrayNode list = Json.list();
    for (Explanation.Contribution part : parts) {
      ObjectNode json = Json.object().put("amount", Json.rounded(part.amount()));
      Event event = events.get(part.eventId());
      if (event == null) {
        json.put("id", part.eventId());
      } else {
        json.setAll(Rows.event(event, reports(event)).json());
      }
      list.add(json);
    }
    return list;
  }

  private List<String> lines(String id, Figure figure, List<Explanation.Contribution> parts) {
    Explanation why = figure.explanation();
    List<String> lines = new ArrayList<>();
    lines.add(id + "  " + why.label());
    lines.add("  value       " + words(figure.value()));
    lines.add("  formula     " + Plain.text(why.formula()));
    why.inputs().forEach(input -> lines.add("  input       " + words(input)));
    why.parameters().forEach(parameter -> lines.add("  parameter   " + words(parameter)));
    if (parts.isEmpty()) {
      lines.add("  no event adds to it alone: it rests on the inputs above");
      return lines;
    }
    int n = parts.size();
    lines.add("  " + n + (n == 1 ? " event adds" : " events add") + " to it, greatest first:");
    for (Explanation.Contribution part : parts) {
      Event event = events.get(part.eventId());
      lines.add(
          String.format(
              Locale.ROOT,
              "  %+.4f     %s",
              part.amount(),
              event == null ? part.eventId() : Rows.event(event, reports(event)).line()));
    }
    double sum = parts.stream().mapToDouble(Explanation.Contribution::amount).sum();
    lines.add(String.format(Locale.ROOT, "  %+.4f     in sum", sum));
    return lines;
  }

  private static String words(Measured value) {
    return switch (value) {
      case Measured.Estimate(double mid, double low, double high, double level, int n) ->
          String.format(
              Locale.ROOT, "%.4f  (%.0f %%: %.4f to %.4f)  n=%d", mid, level * 100, low, high, n);
      case Measured.NoData(String reason) -> "no data: " + reason;
    };
  }

  private static String words(Explanation.Value value) {
    return Plain.line(value.name() + ": " + value.value(), WIDTH);
  }

  private List<Report> reports(Event event) {
    return event.reports().stream().map(reports::get).filter(Objects::nonNull).toList();
  }
}
