package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.model.Event;
import org.steelyard.publish.Explanation;
import org.steelyard.publish.Figure;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// A panel for every number: formula, inputs, parameters, and the events behind it with
/// what each contributes.
final class NumbersSection {
  /// A panel lists so many events; the rest are summed.
  private static final int LISTED = 150;

  private NumbersSection() {}

  static void write(Page page, Markup out) {
    out.open("section", "class", "part numbers", "id", "numbers");
    out.element("h2", Message.NUMBERS_TITLE.text());
    out.element("p", Message.NUMBERS_SUBTITLE.text(), "class", "sub");
    List<Figure> figures = page.data.figures();
    out.open("ul", "class", "chips");
    for (Figure figure : figures) {
      out.open("li");
      String label = figure.explanation().label();
      page.link(
          out,
          page.anchors.number(figure.explanation().id()),
          label + " " + Figures.value(figure),
          Message.OPEN_NUMBER.text(label, Figures.value(figure)));
      out.close();
    }
    out.close();
    figures.forEach(figure -> panel(page, figure, out));
    Folds.all(out, "all-numbers", Message.SHOW_ALL_NUMBERS.text(Numbers.count(figures.size())));
    out.close();
  }

  private static void panel(Page page, Figure figure, Markup out) {
    Explanation why = figure.explanation();
    out.open("article", "id", page.anchors.number(why.id()), "class", "number", "tabindex", "-1");
    out.element("h3", why.label());
    out.element("p", Figures.full(figure), "class", "value");
    out.open("dl", "class", "terms");
    term(out, Message.FORMULA.text(), why.formula(), "formula");
    why.inputs().forEach(input -> term(out, input.name(), input.value(), "plain"));
    why.parameters().forEach(value -> term(out, value.name(), value.value(), "plain"));
    String key = page.data.heading().code() + "/" + why.id();
    term(
        out,
        Message.RUN_AND_KEY.text(),
        page.data.heading().run() + " · ./steelyard why " + key,
        "plain");
    out.close();
    contributions(page, figure, out);
    out.close();
  }

  private static void term(Markup out, String name, String value, String style) {
    out.open("div").element("dt", name).element("dd", value, "class", style).close();
  }

  private static void contributions(Page page, Figure figure, Markup out) {
    List<Explanation.Contribution> all =
        figure.explanation().contributions().stream().sorted(Sources.GREATEST_FIRST).toList();
    if (all.isEmpty()) {
      out.element("p", Message.NO_CONTRIBUTIONS.text(), "class", "note");
      return;
    }
    out.element(
        "p", Message.CONTRIBUTIONS.text(Message.EVENTS.count(all.size())), "class", "kicker");
    out.open("ol", "class", "shares");
    for (Explanation.Contribution contribution : all.subList(0, Math.min(LISTED, all.size()))) {
      List<Event> found = page.index.event(contribution.eventId());
      out.open("li");
      out.element("span", amount(contribution.amount(), figure.unit()), "class", "amount");
      if (found.isEmpty()) {
        out.text(Message.EVENT_ABSENT.text(contribution.eventId()));
      } else {
        Event event = found.getFirst();
        String label = page.roles(event) + ", " + event.type().name();
        page.link(out, page.anchors.event(event.id()), label);
        out.element("span", Dates.of(event.when()), "class", "date");
      }
      out.close();
    }
    if (all.size() > LISTED) {
      List<Explanation.Contribution> rest = all.subList(LISTED, all.size());
      double sum = rest.stream().mapToDouble(Explanation.Contribution::amount).sum();
      out.open("li").element("span", amount(sum, figure.unit()), "class", "amount");
      out.text(Message.CONTRIBUTIONS_REST.text(Message.EVENTS.count(rest.size()))).close();
    }
    out.close();
  }

  private static String amount(double amount, Figure.Unit unit) {
    return switch (unit) {
      case AFFINITY -> (amount > 0 ? "+" : "") + Numbers.plain(amount, 3);
      case SHARE -> Numbers.plain(amount * 100, 2) + "\u00a0%";
      case INDEX, POLES, SCORE, AMOUNT, COUNT -> Numbers.plain(amount, 3);
    };
  }
}
