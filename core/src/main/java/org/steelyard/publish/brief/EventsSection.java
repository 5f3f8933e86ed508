package org.steelyard.publish.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.steelyard.model.Citation;
import org.steelyard.model.Event;
import org.steelyard.model.Passage;
import org.steelyard.model.QuadClass;
import org.steelyard.model.Report;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Events, newest first, filtered without a script; each opens its reports.
final class EventsSection {
  private static final int QUOTE = 210;

  private EventsSection() {}

  static void write(Page page, Markup out) {
    out.open("section", "class", "part events", "id", "events");
    out.element("h2", Message.EVENTS_TITLE.text());
    List<Event> events =
        page.data.evidence().events().stream()
            .sorted(Comparator.comparing(EventsSection::day).reversed().thenComparing(Event::id))
            .toList();
    if (events.isEmpty()) {
      out.element("p", Message.NO_EVENTS.text()).close();
      return;
    }
    filter(events, out);
    out.open("ol", "class", "timeline");
    events.forEach(event -> item(page, event, out));
    out.close();
    Folds.all(out, "all-events", Message.SHOW_ALL.text(Numbers.count(events.size())));
    out.close();
  }

  private static LocalDate day(Event event) {
    return event.when().known() ? event.when().middle() : LocalDate.MIN;
  }

  private static void filter(List<Event> events, Markup out) {
    Map<QuadClass, Long> counts =
        events.stream().collect(Collectors.groupingBy(e -> e.type().quad(), Collectors.counting()));
    out.open("fieldset", "class", "filter");
    out.element("legend", Message.FILTER.text(), "class", "unseen");
    radio(out, "kind-all", Message.ALL.text(), events.size(), true);
    for (QuadClass quad : QuadClass.values()) {
      int count = counts.getOrDefault(quad, 0L).intValue();
      if (count > 0) {
        radio(out, "kind-" + style(quad), Message.quad(quad).text(), count, false);
      }
    }
    out.close();
  }

  private static void radio(Markup out, String id, String label, int count, boolean checked) {
    out.open("label");
    if (checked) {
      out.empty("input", "type", "radio", "name", "kind", "id", id, "checked", "");
    } else {
      out.empty("input", "type", "radio", "name", "kind", "id", id);
    }
    out.text(label + " " + Numbers.count(count)).close();
  }

  private static void item(Page page, Event event, Markup out) {
    QuadClass quad = event.type().quad();
    List<Report> reports = page.index.reports(event);
    out.open("li", "id", page.anchors.event(event.id()), "class", "event " + style(quad));
    String machine = Dates.machine(event.when());
    String date = Dates.of(event.when());
    if (machine.isEmpty()) {
      out.element("span", date, "class", "date");
    } else {
      out.element("time", date, "datetime", machine, "class", "date");
    }
    out.element(
        "span",
        quad.cooperative() ? "+" : "−",
        "class",
        "sign",
        "role",
        "img",
        "aria-label",
        Message.quad(quad).text());
    out.open("div", "class", "what").open("p").element("b", page.roles(event)).text(" ");
    String mode = event.mode().isEmpty() ? "" : "/" + event.mode();
    out.element("span", event.type().name() + mode, "class", "tag");
    if (!event.where().isEmpty()) {
      out.text(" ").element("span", event.where(), "class", "where");
    }
    out.close();
    if (!reports.isEmpty()) {
      quote(page, reports.getFirst(), out);
    }
    reports(page, event, reports, out);
    out.close().close();
  }

  private static void quote(Page page, Report report, Markup out) {
    Citation citation = Citation.of(report.provenance());
    List<Passage> passages = page.index.passages(citation.documentId(), citation.span());
    String language = passages.isEmpty() ? "und" : passages.getFirst().language();
    String words = Words.readable(citation.quote());
    // The whole sentence where there is room for it: words out of it read badly alone.
    if (passages.size() == 1 && passages.getFirst().clean().text().length() <= QUOTE) {
      words = passages.getFirst().clean().text();
    }
    out.open("p").element("q", Words.shortened(words, QUOTE), "lang", language, "dir", "auto");
    out.text(" ");
    page.link(
        out,
        page.anchors.coding(report.id()),
        Message.IN_CONTEXT.text(),
        Message.OPEN_SENTENCE.text());
    out.close();
  }

  private static void reports(Page page, Event event, List<Report> reports, Markup out) {
    out.open("details", "class", "reports");
    out.element(
        "summary",
        Message.REPORTS_SOURCES.text(
            Message.REPORTS.count(event.reports().size()),
            Message.SOURCES.count(page.index.sources(event))));
    out.open("ul");
    for (Report report : reports) {
      String label = SourceNames.of(page.index.document(report.provenance().documentId()));
      String confidence = Numbers.plain(report.confidence(), 2);
      out.open("li");
      page.link(out, page.anchors.coding(report.id()), label);
      out.text(" " + Message.CONFIDENCE.text(confidence)).close();
    }
    if (reports.size() < event.reports().size()) {
      int missing = event.reports().size() - reports.size();
      out.element("li", Message.REPORTS_ELSEWHERE.text(Message.REPORTS.count(missing)));
    }
    out.close();
    out.element(
        "p",
        Message.EVENT_FOOT.text(
            event.id(),
            event.intensity().scale(),
            Numbers.signed(event.intensity().value()),
            Numbers.plain(event.confidence(), 2)),
        "class",
        "foot");
    out.close();
  }

  static String style(QuadClass quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> "vgood";
      case MATERIAL_COOPERATION -> "mgood";
      case VERBAL_CONFLICT -> "vill";
      case MATERIAL_CONFLICT -> "mill";
    };
  }
}
