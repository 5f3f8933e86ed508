package org.steelyard.publish.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Claim;
import org.steelyard.model.Polarity;
import org.steelyard.publish.chart.ClaimBars;
import org.steelyard.publish.markup.Markup;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Who says what: claims by the source's country, then the claims themselves.
final class ClaimsSection {
  private ClaimsSection() {}

  static void write(Page page, Markup out) {
    List<Claim> claims =
        page.data.evidence().claims().stream()
            .filter(claim -> !claim.forecast())
            .sorted(
                Comparator.comparing((Claim claim) -> claim.provenance().documentId())
                    .thenComparing(claim -> claim.provenance().span())
                    .thenComparing(Claim::id))
            .toList();
    out.open("section", "class", "part claims", "id", "claims");
    if (claims.isEmpty()) {
      out.element("h2", Message.CLAIMS_TITLE.text()).element("p", Message.NO_CLAIMS.text());
      out.close();
      return;
    }
    chart(page, claims, out);
    out.open("ol", "class", "said");
    for (Claim claim : claims) {
      out.open("li", "class", "claim " + Codings.polarity(claim.polarity()));
      out.element("b", claim.speaker().name());
      out.text(speaker(claim)).text(" ");
      out.element("span", Codings.polarity(claim.polarity()), "class", "tag");
      out.open("p").text(claim.proposition());
      page.cite(out, claim.provenance());
      out.close().close();
    }
    out.close();
    Folds.all(out, "all-claims", Message.SHOW_ALL.text(Numbers.count(claims.size())));
    out.close();
  }

  static String speaker(Claim claim) {
    StringBuilder out = new StringBuilder();
    for (String part : List.of(claim.speaker().role(), claim.speaker().affiliation())) {
      if (!part.isBlank()) {
        out.append(", ").append(part);
      }
    }
    return out.toString();
  }

  private static void chart(Page page, List<Claim> claims, Markup out) {
    List<ClaimBars.Row> rows = rows(page, claims);
    long ill = rows.stream().mapToInt(ClaimBars.Row::negative).sum();
    long well = rows.stream().mapToInt(ClaimBars.Row::positive).sum();
    String alt =
        Message.ALT_CLAIMS.text(
            Numbers.count((int) well), Numbers.count((int) ill), Numbers.count(claims.size()));
    ChartFigure figure =
        new ChartFigure(
            "who",
            Message.CLAIMS_TITLE.text(),
            Message.CLAIMS_SUBTITLE.text(Numbers.count(claims.size())),
            "",
            "method");
    figure.begin(out, width -> ClaimBars.draw(alt, rows, page.sourceLine(), width));
    figure.table(out);
    Table table =
        new Table(
            out,
            Message.CLAIMS_TITLE.text(),
            List.of(
                Message.COUNTRY.text(),
                "#" + Message.SPEAKS_ILL.text(),
                "#" + Message.SPEAKS_WELL.text(),
                "#" + Message.ALL_CLAIMS.text()));
    for (ClaimBars.Row row : rows) {
      table
          .row(row.name())
          .cell(Numbers.count(row.negative()))
          .cell(Numbers.count(row.positive()))
          .cell(Numbers.count(row.all()))
          .endRow();
    }
    table.done();
    figure.end(out);
  }

  private static List<ClaimBars.Row> rows(Page page, List<Claim> claims) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Claim claim : claims) {
      int[] count = counts.computeIfAbsent(country(page, claim), _ -> new int[3]);
      count[0] += claim.polarity() == Polarity.NEGATIVE ? 1 : 0;
      count[1] += claim.polarity() == Polarity.POSITIVE ? 1 : 0;
      count[2]++;
    }
    return counts.entrySet().stream()
        .map(e -> new ClaimBars.Row(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2]))
        .sorted(
            Comparator.comparingInt((ClaimBars.Row row) -> -row.all())
                .thenComparing(ClaimBars.Row::name))
        .toList();
  }

  /// Country of who published the claim.
  private static String country(Page page, Claim claim) {
    return page.index.document(claim.provenance().documentId()).stream()
        .map(document -> document.source().country())
        .filter(code -> !code.isBlank())
        .map(page.data.names()::of)
        .findFirst()
        .orElse(Message.COUNTRY_UNKNOWN.text());
  }
}
