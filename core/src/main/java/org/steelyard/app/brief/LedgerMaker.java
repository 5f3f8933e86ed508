package org.steelyard.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.steelyard.measure.ledger.CountCheck;
import org.steelyard.measure.ledger.Meeting;
import org.steelyard.measure.ledger.MeetingLedger;
import org.steelyard.measure.ledger.QuantityLedger;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Citation;
import org.steelyard.model.Pair;
import org.steelyard.model.PloverType;
import org.steelyard.model.Report;
import org.steelyard.publish.Ledgers;
import org.steelyard.publish.Ledgers.Verdict;

/// Makes the dated lists of a brief from what concerns the state.
final class LedgerMaker {
  private final Selection selection;
  private final Map<Pair, MeetingLedger> meetings =
      new TreeMap<>(Comparator.comparing(Pair::toString));
  private final Map<String, String> eventOfReport = new HashMap<>();
  private final Set<String> contradicted = new HashSet<>();
  private final QuantityLedger quantities;

  LedgerMaker(String state, Selection selection) {
    this.selection = selection;
    selection
        .events()
        .forEach(e -> e.reports().forEach(report -> eventOfReport.put(report, e.id())));
    Set<Pair> pairs = new HashSet<>();
    selection.reports().stream()
        .filter(r -> r.type() == PloverType.CONSULT)
        .filter(r -> r.source().code().equals(state) || r.target().code().equals(state))
        .forEach(r -> pairs.add(pair(r)));
    selection.stated().forEach(s -> pairs.add(s.pair()));
    if (!pairs.isEmpty()) {
      Levels levels = Levels.load();
      pairs.forEach(
          pair -> meetings.put(pair, MeetingLedger.of(pair, selection.reports(), levels::of)));
    }
    this.quantities = QuantityLedger.of(selection.quantities());
    for (QuantityLedger.Entry entry : quantities.entries()) {
      for (QuantityLedger.Disagreement clash : entry.disagreements()) {
        contradicted.add(clash.one().id());
        contradicted.add(clash.other().id());
      }
    }
  }

  Ledgers ledgers(LocalDate asOf) {
    return new Ledgers(
        meetings.values().stream()
            .flatMap(ledger -> ledger.meetings().stream())
            .sorted(
                Comparator.comparing((Meeting m) -> m.when().from(), Comparator.reverseOrder())
                    .thenComparing(m -> m.when().to())
                    .thenComparing(m -> m.pair().toString())
                    .thenComparing(m -> m.reports().getFirst()))
            .map(this::meeting)
            .toList(),
        selection.stated().stream().sorted(MeetingRows.NEWEST).map(this::count).toList(),
        quantities(),
        ForecastRows.of(selection, asOf));
  }

  /// Reports of meetings that no meeting could be made of.
  int undatedMeetings() {
    return meetings.values().stream().mapToInt(ledger -> ledger.undated().size()).sum();
  }

  /// Stated amounts that another text's amount excludes.
  int contradictedQuantities() {
    return contradicted.size();
  }

  private Ledgers.Meeting meeting(Meeting meeting) {
    return new Ledgers.Meeting(
        event(meeting),
        meeting.when(),
        meeting.where(),
        List.of(meeting.pair().first(), meeting.pair().second()),
        MeetingRows.words(meeting.level()),
        MeetingRows.words(meeting.format()),
        meeting.ordinal());
  }

  /// The event of the first report that has one; a report's id where none has.
  private String event(Meeting meeting) {
    return meeting.reports().stream()
        .filter(eventOfReport::containsKey)
        .map(report -> eventOfReport.getOrDefault(report, report))
        .findFirst()
        .orElse(meeting.reports().getFirst());
  }

  private Ledgers.StatedCount count(StatedCount stated) {
    MeetingLedger ledger = meetings.get(stated.pair());
    if (ledger == null) {
      throw new IllegalStateException("No ledger was made for " + stated.pair() + ".");
    }
    CountCheck check = ledger.check(stated);
    Verdict verdict =
        switch (check.verdict()) {
          case AGREES -> Verdict.AGREES;
          case DISAGREES -> Verdict.DIFFERS;
          case CANNOT_TELL -> Verdict.NOT_COMPARABLE;
        };
    return new Ledgers.StatedCount(
        stated.ordinal(),
        Integer.toString(stated.year()),
        List.of(stated.pair().first(), stated.pair().second()),
        check.meetings().stream().map(this::event).toList(),
        verdict,
        Citation.of(stated.provenance()));
  }

  private List<Ledgers.QuantityRow> quantities() {
    List<Ledgers.QuantityRow> rows = new ArrayList<>();
    for (QuantityLedger.Entry entry : quantities.entries()) {
      entry
          .quantities()
          .forEach(
              q ->
                  rows.add(
                      new Ledgers.QuantityRow(
                          q.id(),
                          "",
                          contradicted.contains(q.id())
                              ? Verdict.DIFFERS
                              : Verdict.NOT_COMPARABLE)));
    }
    return rows;
  }

  private static Pair pair(Report report) {
    return Pair.of(report.source().code(), report.target().code());
  }
}
