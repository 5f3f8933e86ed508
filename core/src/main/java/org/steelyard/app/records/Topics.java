package org.steelyard.app.records;

import java.util.List;
import org.steelyard.publish.Figure.Unit;

/// What the brief asks of imported data, in the order of the page.
final class Topics {
  /// One column: a named measure.
  record Asked(String measure, String head, Unit unit) {}

  /// One table.
  record Topic(String id, String title, String note, List<Asked> asked) {}

  /// Years before the brief's day that are looked at.
  static final int YEARS = 15;

  /// The topic that rests on texts and imported data together.
  static final String DOMAINS = "domains";

  static final List<Topic> ALL =
      List.of(
          new Topic(
              DOMAINS,
              "Vectors over domains",
              "The pole’s share of what the state has with all poles, in the mean of the domains"
                  + " of which there are data (events, arms, trade, votes), weighted as the"
                  + " settings say.",
              List.of(new Asked("vectors", "Share over domains", Unit.SHARE))),
          new Topic(
              "trade",
              "Trade in goods",
              "The last year covered. The share is of the state’s exports and imports together.",
              List.of(
                  new Asked("exports", "Exports, US$", Unit.AMOUNT),
                  new Asked("imports", "Imports, US$", Unit.AMOUNT),
                  new Asked("trade-share", "Share of trade", Unit.SHARE))),
          new Topic(
              "arms",
              "Arms received",
              "Trend indicator values, million, summed over the years covered: volumes, not prices.",
              List.of(
                  new Asked("arms", "Received", Unit.AMOUNT),
                  new Asked("arms-share", "Share of all", Unit.SHARE))),
          new Topic(
              "votes",
              "Votes in the General Assembly",
              "Alike: of the votes in which both took part. Distance: between ideal points of the"
                  + " last session covered.",
              List.of(
                  new Asked("votes", "Cast alike", Unit.SHARE),
                  new Asked("ideal-distance", "Distance", Unit.SCORE))),
          new Topic(
              "ties",
              "Organisations and alliances",
              "Joint organisations: both are full members. Likeness of alliance portfolios is not"
                  + " friendship: two states in armed conflict may be near 1.",
              List.of(
                  new Asked("igo-joint", "Joint organisations", Unit.COUNT),
                  new Asked("similarity", "Likeness S", Unit.SCORE))));

  private Topics() {}
}
