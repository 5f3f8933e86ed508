package org.steelyard.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.app.json.Json;
import org.steelyard.measure.dividend.Dividend;
import org.steelyard.model.Measured;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A state and its twin as lines for people and as JSON.
public final class TwinPrint {
  private TwinPrint() {}

  /// Weights, fit, gap, and a row for each year.
  public static List<String> lines(Twinned one) {
    Dividend dividend = one.dividend();
    List<String> lines = new ArrayList<>();
    lines.add(
        one.asked().word() + "  " + one.state() + " beside its twin; change in " + one.change());
    switch (dividend.effect()) {
      case Measured.Estimate e -> {
        lines.add(
            String.format(
                Locale.ROOT,
                "  gap       %s  %s to %s (%.0f %%), n %d years: after the change less before;"
                    + " permutation p %.2f",
                Numbers.shortly(e.value()),
                Numbers.shortly(e.low()),
                Numbers.shortly(e.high()),
                100 * e.level(),
                e.n(),
                dividend.p()));
      }
      case Measured.NoData(String reason) -> lines.add("  gap       no data: " + reason);
    }
    if (!dividend.weights().isEmpty()) {
      List<String> weights = new ArrayList<>();
      dividend
          .weights()
          .forEach((state, weight) -> weights.add(state + " " + Numbers.shortly(weight)));
      lines.add("  twin      " + String.join(", ", weights));
      lines.add(
          "  fit       misfit "
              + Numbers.shortly(dividend.miss())
              + " over "
              + one.own().headMap(one.change()).size()
              + " years before (root of the mean square)");
    }
    if (!one.own().isEmpty()) {
      lines.add(
          String.format(Locale.ROOT, "  %-6s %12s %12s %12s", "year", one.state(), "twin", "gap"));
      one.own()
          .forEach(
              (year, value) -> {
                double twin = one.twin().getOrDefault(year, Double.NaN);
                boolean known = !Double.isNaN(twin);
                lines.add(
                    String.format(
                            Locale.ROOT,
                            "  %-6d %12s %12s %12s",
                            year,
                            Numbers.shortly(value),
                            known ? Numbers.shortly(twin) : "",
                            known ? Numbers.shortly(value - twin) : "")
                        .stripTrailing());
              });
    }
    dividend.why().notes().forEach(note -> lines.add("  " + note));
    one.sources().forEach(s -> lines.add("  Source: " + s.kind() + ". " + s.citation()));
    return lines;
  }

  /// `{"measure","state","change","gap":{...},"p","placebo","weights","misfit","years":[...]}`.
  public static ObjectNode json(Twinned one) {
    Dividend dividend = one.dividend();
    ObjectNode json =
        Json.object()
            .put("measure", one.asked().word())
            .put("state", one.state())
            .put("change", one.change());
    json.set("gap", CompareJson.measured(dividend.effect()));
    number(json, "p", dividend.p());
    number(json, "placebo", dividend.placebo());
    ObjectNode weights = Json.object();
    dividend.weights().forEach((state, weight) -> weights.put(state, Numbers.plain(weight)));
    json.set("weights", weights);
    number(json, "misfit", dividend.miss());
    ArrayNode years = Json.list();
    one.own()
        .forEach(
            (year, value) -> {
              ObjectNode row = Json.object().put("year", year).put("value", Numbers.plain(value));
              number(row, "twin", one.twin().getOrDefault(year, Double.NaN));
              years.add(row);
            });
    json.set("years", years);
    json.set("notes", Json.texts(dividend.why().notes()));
    return json;
  }

  private static void number(ObjectNode json, String name, double value) {
    if (Double.isNaN(value)) {
      json.putNull(name);
    } else {
      json.put(name, Numbers.plain(value));
    }
  }
}
