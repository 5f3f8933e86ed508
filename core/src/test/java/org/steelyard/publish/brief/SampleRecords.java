package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Claim;
import org.steelyard.model.Measured;
import org.steelyard.publish.Figure;
import org.steelyard.publish.OtherRecords;
import org.steelyard.publish.TestedClaim;

/// Invented figures of other records.
final class SampleRecords {
  private SampleRecords() {}

  static OtherRecords of(String extra, List<Claim> claims) {
    return new OtherRecords(
        List.of(
            new OtherRecords.Topic(
                "votes",
                "Votes in the Assembly" + extra,
                "Share of votes cast alike" + extra,
                List.of("Cast alike", "Ideal points apart" + extra),
                List.of(
                    row("Norvia" + extra, share("votes.NOR", .69, .03), score("ideal.NOR", 1.204)),
                    row("Westria", share("votes.WES", .24, .02), none("ideal.WES"))),
                List.of("Invented votes, 2010–2019, 812 roll calls" + extra)),
            new OtherRecords.Topic(
                "trade",
                "Trade" + extra,
                "",
                List.of("Exports, US$", "Transfers"),
                List.of(row("Norvia", amount("exports.NOR", 4.33e9), count("arms.NOR", 2152))),
                List.of())),
        new OtherRecords.Plane(
            "the pole’s share of trade, 2016" + extra,
            List.of(
                point("Norvia" + extra, "NOR", .42, 2.8, "friendly dependence" + extra),
                point("Westria", "WES", .11, 2.1, "friendly neighbourliness"),
                point("Oriens", "ORI", .31, -4.2, "hostile dependence"),
                new OtherRecords.Point(
                    "Silentia", none("dep.SIL"), none("aff.SIL"), "no data" + extra))),
        tested(claims, extra),
        List.of("Military ties: no data set was imported." + extra));
  }

  private static List<TestedClaim> tested(List<Claim> claims, String extra) {
    List<TestedClaim.Outcome> outcomes = List.of(TestedClaim.Outcome.values());
    List<TestedClaim> tested = new ArrayList<>();
    for (int i = 0; i < Math.min(6, claims.size()); i++) {
      Claim claim = claims.get(i);
      tested.add(
          new TestedClaim(
              outcomes.get(i % outcomes.size()),
              claim.speaker().name(),
              claim.proposition(),
              "the best year of the record" + extra,
              "it is not told from the others" + extra,
              i % 3 == 2 ? "more events" + extra : "",
              List.of(
                  new TestedClaim.Reading(
                      "affinity" + extra, new Measured.Estimate(2.8, 1.1, 4.2, .8, 31)),
                  new TestedClaim.Reading("meetings", new Measured.Estimate(3, 3, 3, .8, 3)),
                  new TestedClaim.Reading("votes", new Measured.NoData("not imported" + extra))),
              claim.provenance()));
    }
    return tested;
  }

  private static OtherRecords.Point point(
      String name, String id, double dependence, double affinity, String quadrant) {
    return new OtherRecords.Point(
        name,
        share("dependence." + id, dependence, .04),
        SamplePicture.figure(
            "plane." + id,
            "Affinity to " + name,
            Figure.Unit.AFFINITY,
            new Measured.Estimate(affinity, affinity - 1.5, affinity + 1.5, .8, 40),
            List.of()),
        quadrant);
  }

  private static OtherRecords.Row row(String name, Figure... figures) {
    return new OtherRecords.Row(name, List.of(figures));
  }

  private static Figure share(String id, double value, double half) {
    return figure(
        id, Figure.Unit.SHARE, new Measured.Estimate(value, value - half, value + half, .8, 812));
  }

  private static Figure score(String id, double value) {
    return figure(
        id, Figure.Unit.SCORE, new Measured.Estimate(value, value - .1, value + .1, .8, 2));
  }

  private static Figure amount(String id, double value) {
    return figure(id, Figure.Unit.AMOUNT, new Measured.Estimate(value, value, value, .8, 1));
  }

  private static Figure count(String id, double value) {
    return figure(id, Figure.Unit.COUNT, new Measured.Estimate(value, value, value, .8, 1));
  }

  private static Figure none(String id) {
    return figure(id, Figure.Unit.SCORE, new Measured.NoData("outside the years covered"));
  }

  private static Figure figure(String id, Figure.Unit unit, Measured value) {
    return SamplePicture.figure(id, "Record " + id, unit, value, List.of());
  }
}
