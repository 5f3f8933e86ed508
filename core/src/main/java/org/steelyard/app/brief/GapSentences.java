package org.steelyard.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.steelyard.measure.ledger.WhatIsNotKnown;
import org.steelyard.measure.ledger.WhatIsNotKnown.Kind;
import org.steelyard.model.Event;
import org.steelyard.publish.Picture;
import org.steelyard.publish.PoleFigures;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// What a brief does not know, in sentences. What the page says by itself is left to it: poles
/// without data, steps without a value, events without a date, and that no person checked.
final class GapSentences {
  private GapSentences() {}

  static List<String> of(
      BriefMaker.Input input,
      Hand hand,
      Selection selection,
      Period period,
      PictureMaker pictures,
      Picture picture,
      LedgerMaker ledgers) {
    List<String> gaps = new ArrayList<>();
    List<Event> events = selection.events();
    if (events.isEmpty()) {
      gaps.add(
          "No event that involves "
              + input.name()
              + " was found in the "
              + Message.DOCUMENTS.count(input.documents().size())
              + " read: nothing is known of its relations.");
    }
    if (!period.dated()) {
      gaps.add("Neither an event nor a document has a date; the dates of this brief mean nothing.");
    }
    WhatIsNotKnown.of(pictures.profile(), List.of(), events, pictures.sources()::of, hand.events())
        .gaps()
        .stream()
        .filter(gap -> !said(gap.kind(), hand))
        .forEach(gap -> gaps.add(gap.text()));
    String coverage =
        picture.poles().stream()
            .map(GapSentences::emptySteps)
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    if (!coverage.isEmpty()) {
      gaps.add("Quarters without any report: " + coverage + ".");
    }
    int later =
        (int)
            events.stream()
                .filter(e -> e.when().known() && e.when().middle().isAfter(period.asOf()))
                .count();
    if (later > 0) {
      gaps.add(
          Message.EVENTS.count(later)
              + " dated after the last publication read: left out of the measures.");
    }
    if (ledgers.undatedMeetings() > 0) {
      gaps.add(
          Message.REPORTS.count(ledgers.undatedMeetings())
              + " of meetings without a date to the month: left out of the list of meetings.");
    }
    if (ledgers.contradictedQuantities() > 0) {
      gaps.add(
          "Stated amounts that contradict another of the same thing and period: "
              + Numbers.count(ledgers.contradictedQuantities())
              + ".");
    }
    return gaps;
  }

  private static boolean said(Kind kind, Hand hand) {
    return kind == Kind.POLE_WITHOUT_DATA || (kind == Kind.UNCHECKED && hand.checked() == 0);
  }

  /// `Norland 3 of 12`, or empty: a pole without any report is named by the page.
  private static String emptySteps(PoleFigures pole) {
    int steps = pole.series().points().size();
    int empty = (int) pole.series().points().stream().filter(p -> p.coverage() == 0).count();
    return empty == 0 || empty == steps
        ? ""
        : pole.pole().name() + " " + Numbers.count(empty) + " of " + Numbers.count(steps);
  }
}
