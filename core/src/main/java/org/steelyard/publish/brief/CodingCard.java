package org.steelyard.publish.brief;

import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;

/// A coding under its sentence: what was coded, from which words, by which rule, how sure.
final class CodingCard {
  private CodingCard() {}

  static void write(Page page, Coded coded, Markup out) {
    out.open("li", "id", coded.anchor(), "class", "coding", "tabindex", "-1");
    out.open("p", "class", "head");
    out.element("span", coded.letter(), "class", "letter " + coded.style(), "aria-hidden", "true");
    out.element("b", coded.title());
    for (String event : coded.events()) {
      out.text(" ");
      page.link(out, event, Message.ITS_EVENT.text());
    }
    out.close().open("dl", "class", "terms");
    for (Coded.Field field : coded.fields()) {
      out.open("div").element("dt", field.name());
      if (field.machine()) {
        out.element("dd", field.value(), "class", "machine").close();
      } else {
        out.element("dd", field.value()).close();
      }
    }
    out.close().close();
  }
}
