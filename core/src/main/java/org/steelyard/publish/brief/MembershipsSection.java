package org.steelyard.publish.brief;

import java.util.Comparator;
import java.util.List;
import org.steelyard.model.Membership;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;

/// Ties of the state to organisations, as the texts put them.
final class MembershipsSection {
  private static final int QUOTE = 160;

  private MembershipsSection() {}

  static void write(Page page, Markup out) {
    List<Membership> memberships =
        page.data.evidence().memberships().stream()
            .filter(m -> m.member().equals(page.data.heading().code()))
            .sorted(
                Comparator.comparing((Membership m) -> page.data.names().of(m.organisation()))
                    .thenComparing(Membership::status)
                    .thenComparing(Membership::id))
            .toList();
    out.open("section", "class", "part", "id", "memberships");
    out.element("h2", Message.MEMBERSHIPS_TITLE.text());
    if (memberships.isEmpty()) {
      out.element("p", Message.NO_MEMBERSHIPS.text()).close();
      return;
    }
    Table table =
        new Table(
            out,
            Message.MEMBERSHIPS_TITLE.text(),
            List.of(
                Message.ORGANISATION.text(),
                Message.STATUS.text(),
                Message.FIELD_PERIOD.text(),
                Message.SENTENCE.text()));
    for (Membership membership : memberships) {
      table.row(page.data.names().of(membership.organisation())).begin();
      out.element(
          "span", "", "class", "shape " + shape(membership.status()), "aria-hidden", "true");
      out.text(membership.status());
      table.end().cell(Dates.interval(membership.interval())).begin();
      out.element(
          "q",
          Words.shortened(Words.readable(membership.provenance().quote()), QUOTE),
          "dir",
          "auto");
      page.cite(out, membership.provenance());
      table.end().endRow();
    }
    table.done();
    out.close();
  }

  /// Solid for members, half for a looser tie, hollow for the rest.
  private static String shape(String status) {
    return switch (status) {
      case "member", "chair", "founder" -> "solid";
      case "partner", "observer", "participant" -> "half";
      default -> "hollow";
    };
  }
}
