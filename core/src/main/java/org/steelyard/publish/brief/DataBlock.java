package org.steelyard.publish.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Measured;
import org.steelyard.publish.Figure;
import org.steelyard.publish.Heading;
import org.steelyard.publish.markup.Json;

/// The brief's numbers for programs: one JSON object inside the page.
final class DataBlock {
  private DataBlock() {}

  static String json(Page page) {
    Heading heading = page.data.heading();
    Map<String, String> root = new LinkedHashMap<>();
    root.put("state", Json.string(heading.code()));
    root.put("from", Json.string(heading.from().toString()));
    root.put("to", Json.string(heading.to().toString()));
    root.put("asOf", Json.string(heading.asOf().toString()));
    root.put("run", Json.string(heading.run()));
    root.put("program", Json.string(heading.program()));
    List<Figure> figures = page.data.figures();
    root.put("figures", Json.array(figures.stream().map(DataBlock::figure).toList()));
    return Json.object(root);
  }

  private static String figure(Figure figure) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("id", Json.string(figure.explanation().id()));
    row.put("label", Json.string(figure.explanation().label()));
    switch (figure.value()) {
      case Measured.Estimate estimate -> {
        row.put("value", Json.number(estimate.value()));
        row.put("low", Json.number(estimate.low()));
        row.put("high", Json.number(estimate.high()));
        row.put("level", Json.number(estimate.level()));
        row.put("n", Json.number(estimate.n()));
      }
      case Measured.NoData none -> row.put("noData", Json.string(none.reason()));
    }
    return Json.object(row);
  }
}
