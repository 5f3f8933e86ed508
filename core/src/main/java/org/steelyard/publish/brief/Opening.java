package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.publish.Heading;
import org.steelyard.publish.Picture;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Title, bottom line, what changed, what is not known.
final class Opening {
  private Opening() {}

  static void write(Page page, Markup out) {
    Heading heading = page.data.heading();
    out.element("p", Message.EYEBROW.text(), "class", "eyebrow");
    out.element("h1", heading.name());
    out.open("p", "class", "meta");
    out.element("span", page.period());
    out.element("span", Message.AS_OF.text(heading.asOf().toString()));
    out.element("span", Message.RUN.text(heading.run()));
    out.element("span", Message.DOCUMENTS.count(page.data.evidence().documents().size()));
    out.element(
        "span",
        Message.REPORTS_TO_EVENTS.text(
            Message.REPORTS.count(page.data.evidence().reports().size()),
            Message.EVENTS.count(page.data.evidence().events().size())));
    out.element("span", Message.CHECKED.text(Numbers.count(heading.checked())));
    if (!heading.remark().isEmpty()) {
      out.element("span", heading.remark(), "class", "remark");
    }
    out.close();
    out.open("div", "class", "lead");
    bottomLine(page, out);
    out.open("div", "class", "side");
    changes(page, out);
    gaps(page, out);
    out.close().close();
  }

  private static void bottomLine(Page page, Markup out) {
    out.open("section", "class", "bottom", "id", "bottom-line", "aria-labelledby", "bottom-head");
    out.element("h2", Message.BOTTOM_LINE.text(), "class", "kicker", "id", "bottom-head");
    List<Line> lines = Templates.bottomLine(page.data);
    if (lines.isEmpty()) {
      out.element("p", Message.NO_BOTTOM_LINE.text());
    }
    for (Line line : lines) {
      out.open("p", "class", "finding");
      sentence(page, out, line);
      out.close();
    }
    Picture.Course course = page.data.picture().course();
    out.open("details", "class", "rule");
    out.element("summary", Message.COURSE_RULE.text());
    out.element("p", course.rule());
    if (!course.otherwise().isEmpty()) {
      out.element("p", Message.COURSE_OTHERWISE.text(course.otherwise()));
    }
    out.close().close();
  }

  private static void changes(Page page, Markup out) {
    out.open("section", "id", "changes", "aria-labelledby", "changes-head");
    out.element(
        "h2",
        Message.CHANGES.text(Templates.before(page.data)),
        "class",
        "kicker",
        "id",
        "changes-head");
    out.open("ul");
    List<Line> lines = Templates.changes(page.data);
    if (lines.isEmpty()) {
      out.element("li", Message.NO_CHANGES.text());
    }
    for (Line line : lines) {
      out.open("li", "class", "finding");
      sentence(page, out, line);
      out.close();
    }
    out.close().close();
  }

  private static void gaps(Page page, Markup out) {
    out.open("section", "class", "unknown", "id", "unknown", "aria-labelledby", "unknown-head");
    out.element("h2", Message.UNKNOWN.text(), "class", "kicker", "id", "unknown-head");
    out.open("ul");
    Gaps.of(page.data).forEach(gap -> out.element("li", gap));
    out.close().close();
  }

  private static void sentence(Page page, Markup out, Line line) {
    String text = line.finding().text();
    int at = line.emphasis().isEmpty() ? -1 : text.indexOf(line.emphasis());
    if (at < 0) {
      out.text(text);
    } else {
      int end = at + line.emphasis().length();
      out.text(text.substring(0, at)).element("b", line.emphasis()).text(text.substring(end));
    }
    page.cite(out, line.finding().citations());
  }
}
