package org.steelyard.publish.brief;

import java.util.Locale;
import org.steelyard.publish.Heading;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;

/// How to cite the brief, and where its data are.
final class CiteSection {
  private CiteSection() {}

  static void write(Page page, Markup out) {
    out.open("section", "class", "part", "id", "cite");
    out.element("h2", Message.CITE_TITLE.text());
    out.element("p", text(page), "class", "citation");
    out.open("pre", "tabindex", "0", "aria-label", Message.BIBTEX.text());
    out.lines(bibtex(page)).close();
    out.element("h3", Message.DOWNLOAD_TITLE.text());
    out.element("p", Message.DOWNLOAD.text(page.data.heading().run()), "class", "sub");
    out.close();
  }

  private static String text(Page page) {
    Heading heading = page.data.heading();
    return Message.CITE_TEXT.text(
        heading.name(),
        page.period(),
        Integer.toString(heading.asOf().getYear()),
        heading.program(),
        heading.run(),
        counts(page));
  }

  private static String bibtex(Page page) {
    Heading heading = page.data.heading();
    String key =
        ("steelyard-" + heading.code() + "-" + heading.asOf() + "-" + heading.run())
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9-]", "");
    return "@misc{"
        + key
        + ",\n  author = {{Steelyard}},\n  title = {"
        + tex(Message.CITE_NAME.text(heading.name(), page.period()))
        + "},\n  year = {"
        + heading.asOf().getYear()
        + "},\n  version = {"
        + tex(heading.program())
        + "},\n  note = {"
        + tex("Run " + heading.run() + "; " + counts(page))
        + "}\n}";
  }

  private static String counts(Page page) {
    return Message.SOURCE_COUNTS.text(
        Message.EVENTS.count(page.data.evidence().events().size()),
        Message.REPORTS.count(page.data.evidence().reports().size()),
        Message.DOCUMENTS.count(page.data.evidence().documents().size()));
  }

  /// Escapes what TeX reads as commands.
  private static String tex(String text) {
    return text.replace("\\", "\\textbackslash ").replaceAll("[&%$#_{}]", "\\\\$0");
  }
}
