package org.steelyard.publish.brief;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;

/// The brief as one self-contained HTML file: no address outside it, one style sheet and
/// one script inside it, both allowed by hash and nothing else.
public final class BriefPage {
  private BriefPage() {}

  /// The page. The same data give the same bytes.
  public static String html(BriefData data) {
    Page page = new Page(data);
    EvidenceSection evidence = new EvidenceSection(page);
    String style = Assets.text("brief.css");
    String script = Assets.text("brief.js");
    Markup out = new Markup();
    out.open("html", "lang", "en");
    head(page, style, script, out);
    out.open("body");
    out.element("a", Message.SKIP.text(), "href", "#main", "class", "skip");
    bar(page, out);
    out.open("main", "id", "main");
    Opening.write(page, out);
    out.open("div", "class", "page");
    contents(out);
    out.open("div", "class", "parts");
    BeamSection.write(page, out);
    VectorsSection.write(page, out);
    EventsSection.write(page, out);
    MeetingsSection.write(page, out);
    MembershipsSection.write(page, out);
    QuantitiesSection.write(page, out);
    RecordsSection.write(page, out);
    ClaimsSection.write(page, out);
    TestedSection.write(page, out);
    ForecastsSection.write(page, out);
    SourcesSection.write(page, evidence.shown(), out);
    MethodSection.write(page, out);
    CiteSection.write(page, out);
    NumbersSection.write(page, out);
    NotesSection.write(page, out);
    evidence.write(out);
    out.close().close();
    out.open("footer", "class", "end").element("p", Message.FOOTER.text(), "class", "plain");
    out.element("p", page.sourceLine(), "class", "plain").close();
    out.close();
    dialog(out);
    out.block("script", DataBlock.json(page), "type", "application/json", "id", "data");
    out.block("script", script);
    out.close().close();
    return "<!doctype html>\n" + out.done() + "\n";
  }

  /// The page in UTF-8, ready to be written.
  public static byte[] bytes(BriefData data) {
    return html(data).getBytes(StandardCharsets.UTF_8);
  }

  private static void head(Page page, String style, String script, Markup out) {
    String policy =
        "default-src 'none'; style-src "
            + Assets.hash(style)
            + "; script-src "
            + Assets.hash(script)
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    out.open("head").empty("meta", "charset", "utf-8");
    out.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.empty("meta", "name", "referrer", "content", "no-referrer");
    out.empty(
        "meta",
        "name",
        "generator",
        "content",
        "Steelyard " + page.data.heading().program() + ", run " + page.data.heading().run());
    out.element("title", Message.CITE_NAME.text(page.data.heading().name(), page.period()));
    out.block("style", style).close();
  }

  private static void bar(Page page, Markup out) {
    out.open("header", "class", "bar").open("div", "class", "inner");
    out.open("span", "class", "brand");
    out.open("svg", "viewBox", "0 0 36 22", "aria-hidden", "true", "class", "mark");
    out.empty("path", "d", "M2 8.5h32", "class", "axis thick");
    out.empty("path", "d", "M8 2h7l-3.5 6z", "class", "now");
    out.empty("path", "d", "M6 9v4M28 9v3", "class", "axis");
    out.empty("circle", "cx", "6", "cy", "16.5", "r", "4.5", "class", "d2");
    out.empty("circle", "cx", "28", "cy", "14.5", "r", "2.6", "class", "d7");
    out.close().element("span", "Steelyard").close();
    out.element("span", page.data.heading().name(), "class", "where-am-i");
    out.element(
        "button",
        Message.THEME.text(),
        "type",
        "button",
        "id",
        "theme",
        "hidden",
        "",
        "aria-label",
        Message.THEME_LABEL.text());
    out.close().close();
  }

  private static void contents(Markup out) {
    out.open("nav", "class", "contents", "aria-label", Message.CONTENTS.text());
    out.element("p", Message.CONTENTS.text(), "class", "kicker");
    List.of(
            new Entry("beam", Message.CONTENTS_BEAM),
            new Entry("vectors", Message.CONTENTS_VECTORS),
            new Entry("events", Message.CONTENTS_EVENTS),
            new Entry("meetings", Message.CONTENTS_MEETINGS),
            new Entry("memberships", Message.CONTENTS_MEMBERSHIPS),
            new Entry("quantities", Message.CONTENTS_QUANTITIES),
            new Entry("records", Message.CONTENTS_RECORDS),
            new Entry("claims", Message.CONTENTS_CLAIMS),
            new Entry("tested", Message.CONTENTS_TESTED),
            new Entry("forecasts", Message.CONTENTS_FORECASTS),
            new Entry("sources", Message.CONTENTS_SOURCES),
            new Entry("method", Message.CONTENTS_METHOD),
            new Entry("cite", Message.CONTENTS_CITE),
            new Entry("numbers", Message.CONTENTS_NUMBERS),
            new Entry("notes", Message.CONTENTS_NOTES),
            new Entry("evidence", Message.CONTENTS_EVIDENCE))
        .forEach(entry -> out.element("a", entry.label.text(), "href", "#" + entry.id));
    out.close();
  }

  private static void dialog(Markup out) {
    out.open("dialog", "id", "peek", "aria-label", Message.PEEK.text());
    out.open("div", "class", "peek-bar");
    out.element("button", Message.BACK.text(), "type", "button", "class", "back", "hidden", "");
    out.element("a", Message.IN_PLACE.text(), "href", "#main", "class", "place");
    out.element("button", Message.CLOSE.text(), "type", "button", "class", "shut");
    out.close();
    out.open("div", "class", "peek-body", "tabindex", "-1").close();
    out.close();
  }

  private record Entry(String id, Message label) {}
}
