package org.steelyard.publish.brief;

import java.util.Comparator;
import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.publish.TestedClaim;
import org.steelyard.publish.TestedClaim.Outcome;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Claims that name a measurable thing, each with the verdict of the numbers.
final class TestedSection {
  private TestedSection() {}

  static void write(Page page, Markup out) {
    List<TestedClaim> all =
        page.data.records().tested().stream()
            .sorted(
                Comparator.comparing(TestedClaim::outcome)
                    .thenComparing(claim -> claim.provenance().documentId())
                    .thenComparing(claim -> claim.provenance().span())
                    .thenComparing(TestedClaim::test))
            .toList();
    out.open("section", "class", "part claims", "id", "tested");
    out.element("h2", Message.TESTED_TITLE.text());
    out.element(
        "p", all.isEmpty() ? Message.NO_TESTED.text() : Message.TESTED_NOTE.text(), "class", "sub");
    List<TestedClaim> told =
        all.stream().filter(c -> c.outcome() != Outcome.CANNOT_BE_SAID).toList();
    List<TestedClaim> open =
        all.stream().filter(c -> c.outcome() == Outcome.CANNOT_BE_SAID).toList();
    list(page, told, out);
    if (!open.isEmpty()) {
      out.open("details");
      out.element("summary", Message.TESTED_OPEN.text(Numbers.count(open.size())));
      list(page, open, out);
      out.close();
    }
    out.close();
  }

  private static void list(Page page, List<TestedClaim> claims, Markup out) {
    if (claims.isEmpty()) {
      return;
    }
    out.open("ol", "class", "said");
    for (TestedClaim claim : claims) {
      out.open("li", "class", "claim");
      if (!claim.speaker().isEmpty()) {
        out.element("b", claim.speaker()).text(" ");
      }
      out.element("span", verdict(claim.outcome()), "class", "tag");
      out.open("p").text(claim.words());
      page.cite(out, claim.provenance());
      out.close();
      out.element("p", Message.TESTED_BY.text(claim.test(), claim.why()), "class", "note");
      for (TestedClaim.Reading number : claim.numbers()) {
        out.element("p", number.name() + ": " + words(number.value()), "class", "note");
      }
      if (!claim.needs().isEmpty()) {
        out.element("p", Message.TESTED_NEEDS.text(claim.needs()), "class", "note");
      }
      out.close();
    }
    out.close();
  }

  private static String verdict(Outcome outcome) {
    return switch (outcome) {
      case CONTRADICTED -> Message.CONTRADICTED.text();
      case SUPPORTED -> Message.SUPPORTED.text();
      case CANNOT_BE_SAID -> Message.CANNOT_BE_SAID.text();
    };
  }

  private static String words(Measured value) {
    return switch (value) {
      case Measured.Estimate e when e.low() == e.high() ->
          Numbers.plain(e.value(), 2) + "; " + Page.n(e.n());
      case Measured.Estimate e ->
          Message.FULL.text(
              Numbers.plain(e.value(), 2),
              Message.INTERVAL.text(
                  Numbers.level(e), Numbers.plain(e.low(), 2), Numbers.plain(e.high(), 2)),
              Page.n(e.n()));
      case Measured.NoData none -> Message.NO_DATA_BECAUSE.text(none.reason());
    };
  }
}
