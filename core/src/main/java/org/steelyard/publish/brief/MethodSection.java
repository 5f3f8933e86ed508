package org.steelyard.publish.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.steelyard.model.Event;
import org.steelyard.model.Report;
import org.steelyard.publish.Figure;
import org.steelyard.publish.Heading;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Versions, settings, rules and the formula of each measure.
final class MethodSection {
  private MethodSection() {}

  static void write(Page page, Markup out) {
    Heading heading = page.data.heading();
    out.open("section", "class", "part", "id", "method");
    out.element("h2", Message.METHOD_TITLE.text());
    out.element("p", Message.METHOD_TEXT.text(), "class", "sub");
    out.open("dl", "class", "terms wide-terms");
    term(out, Message.PROGRAM.text(), heading.program());
    term(out, Message.CODER.text(), heading.coder());
    term(out, Message.RUN_LABEL.text(), heading.run());
    term(out, Message.RULES.text(), rules(page));
    term(out, Message.SCALES.text(), scales(page));
    heading.settings().forEach(setting -> term(out, setting.name(), setting.value()));
    out.close();
    out.element("h3", Message.FORMULAS.text());
    Map<String, List<Figure>> formulas =
        page.data.figures().stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.explanation().formula(), LinkedHashMap::new, Collectors.toList()));
    out.open("dl", "class", "formulas");
    for (Map.Entry<String, List<Figure>> formula : formulas.entrySet()) {
      out.open("div").element("dt", formula.getKey(), "class", "formula").open("dd");
      for (int i = 0; i < formula.getValue().size(); i++) {
        Figure figure = formula.getValue().get(i);
        out.text(i == 0 ? "" : " · ");
        out.element(
            "a",
            figure.explanation().label(),
            "href",
            "#" + page.anchors.number(figure.explanation().id()),
            "data-peek",
            "");
      }
      out.close().close();
    }
    out.close().close();
  }

  private static void term(Markup out, String name, String value) {
    out.open("div").element("dt", name).element("dd", value).close();
  }

  private static String rules(Page page) {
    long rules = page.data.evidence().reports().stream().map(Report::rule).distinct().count();
    return Message.RULES_FIRED.text(
        Numbers.count((int) rules), Message.REPORTS.count(page.data.evidence().reports().size()));
  }

  private static String scales(Page page) {
    String scales =
        page.data.evidence().events().stream()
            .map((Event event) -> event.intensity().scale())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return scales.isEmpty() ? Message.NONE.text() : scales;
  }
}
