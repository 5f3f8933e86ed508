package org.steelyard.publish.brief;

import java.util.List;
import org.steelyard.model.Quantity;
import org.steelyard.publish.Ledgers;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Quantities as stated, with what stands beside them.
final class QuantitiesSection {
  private static final int QUOTE = 180;

  private QuantitiesSection() {}

  static void write(Page page, Markup out) {
    List<Ledgers.QuantityRow> rows = page.data.ledgers().quantities();
    out.open("section", "class", "part", "id", "quantities");
    out.element("h2", Message.QUANTITIES_TITLE.text());
    if (rows.isEmpty()) {
      out.element("p", Message.NO_QUANTITIES.text()).close();
      return;
    }
    Table table =
        new Table(
            out,
            Message.QUANTITIES_TITLE.text(),
            List.of(
                Message.QUANTITY.text(),
                Message.STATED.text(),
                Message.FIELD_PERIOD.text(),
                Message.FIELD_CHANGE.text(),
                Message.BESIDE.text(),
                Message.SENTENCE.text()));
    for (Ledgers.QuantityRow row : rows) {
      for (Quantity quantity : page.index.quantity(row.quantityId())) {
        String of = page.codings.named(quantity.of());
        table
            .row(of.isEmpty() ? quantity.measurand() : quantity.measurand() + ", " + of)
            .cell(Codings.stated(quantity))
            .cell(Dates.of(quantity.period()))
            .cell(orNotStated(Codings.change(quantity)))
            .cell(beside(row))
            .begin();
        out.element(
            "q",
            Words.shortened(Words.readable(quantity.provenance().quote()), QUOTE),
            "dir",
            "auto");
        page.cite(out, quantity.provenance());
        table.end().endRow();
      }
    }
    table.done();
    out.element("p", Message.QUANTITIES_NOTE.text(Numbers.count(rows.size())), "class", "note");
    out.close();
  }

  private static String beside(Ledgers.QuantityRow row) {
    return row.beside().isBlank()
        ? Message.NOT_COMPARED.text()
        : row.beside() + ": " + Message.verdict(row.verdict().name());
  }

  private static String orNotStated(String text) {
    return text.isEmpty() ? Message.NOT_STATED.text() : text;
  }
}
