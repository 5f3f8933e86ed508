package org.steelyard.publish.brief;

import java.util.List;
import java.util.function.Function;
import org.steelyard.publish.chart.Width;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;

/// A chart with its title, subtitle, note and the parts below it.
///
/// @param id element of the figure
/// @param method element that explains how it is computed
record ChartFigure(String id, String title, String subtitle, String note, String method) {
  /// Opens the figure and draws the chart at every width.
  void begin(Markup out, Function<Width, Markup> chart) {
    out.open("figure", "id", id, "class", "chart").open("figcaption");
    out.element("h2", title).element("p", subtitle, "class", "sub").close();
    for (Width width : List.of(Width.values())) {
      out.add(chart.apply(width));
    }
    if (!note.isEmpty()) {
      out.element("p", note, "class", "note");
    }
  }

  /// Opens the part that holds the table; the caller writes it and calls [#end].
  void table(Markup out) {
    out.open("div", "class", "below").open("details", "class", "tabular");
    out.element("summary", Message.VIEW_AS_TABLE.text());
  }

  void end(Markup out) {
    out.close();
    out.element("a", Message.HOW_COMPUTED.text(), "href", "#" + method, "class", "how");
    out.close().close();
  }
}
