package org.steelyard.publish.brief;

import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;

/// Key to the marks in the sentences.
final class Legend {
  private Legend() {}

  static void write(Markup out) {
    out.open("ul", "class", "legend");
    entry(out, "C", "good", Message.LEGEND_GOOD.text());
    entry(out, "A", "ill", Message.LEGEND_ILL.text());
    entry(out, "S", "claim", Message.LEGEND_CLAIM.text());
    entry(out, "Q", "quantity", Message.LEGEND_QUANTITY.text());
    entry(out, "M", "membership", Message.LEGEND_MEMBERSHIP.text());
    out.close();
  }

  private static void entry(Markup out, String letter, String style, String label) {
    out.open("li").element("span", letter, "class", "letter " + style, "aria-hidden", "true");
    out.element("mark", label, "class", style).close();
  }
}
