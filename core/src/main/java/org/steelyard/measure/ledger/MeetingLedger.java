package org.steelyard.measure.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.steelyard.model.Pair;
import org.steelyard.model.PloverType;
import org.steelyard.model.Report;
import org.steelyard.model.When;

/// When, where and at what level two states met, in order of time.
///
/// Taken are reports of CONSULT that happened, except calls. Reports are of one meeting where
/// dates overlap or adjoin and neither place nor level contradicts; a report without a better
/// date than its publication may tell of a meeting up to a week before. Trap: two names of one
/// place (`Kiev`, `Kyiv`) contradict, so places must come in one spelling. Own measure.
///
/// @param meetings in order of time
/// @param undated reports of meetings whose date is not known to the month and that fit none
public record MeetingLedger(Pair pair, List<Meeting> meetings, List<Report> undated) {
  private static final Comparator<When> BY_TIME =
      Comparator.comparing(When::from).thenComparing(When::to);

  public MeetingLedger {
    meetings = List.copyOf(meetings);
    undated = List.copyOf(undated);
  }

  /// The ledger of `pair`.
  ///
  /// @param reports any reports; those of other pairs or acts are passed over
  /// @param level at what level the two of a report met
  public static MeetingLedger of(Pair pair, List<Report> reports, Function<Report, Level> level) {
    List<Report> told =
        reports.stream()
            .filter(r -> r.type() == PloverType.CONSULT && !r.mode().equals("phone"))
            .filter(r -> r.modality().happened() && r.dyad().pair().equals(pair))
            .sorted(MeetingDraft.ORDER)
            .toList();
    List<MeetingDraft> drafts = new ArrayList<>();
    List<Report> undated = new ArrayList<>();
    for (Report report : told) {
      Level at = level.apply(report);
      List<MeetingDraft> fitting = drafts.stream().filter(d -> d.fits(report, at)).toList();
      if (!fitting.isEmpty()) {
        fitting.stream()
            .min(Comparator.comparingLong(d -> d.distance(report)))
            .orElseThrow()
            .add(report, at);
      } else if (MeetingDraft.datedToTheMonth(report.when())) {
        drafts.add(new MeetingDraft(report, at));
      } else {
        undated.add(report);
      }
    }
    drafts.sort(Comparator.comparing(MeetingDraft::when, BY_TIME));
    return new MeetingLedger(pair, numbered(pair, drafts), undated);
  }

  /// Compares a text's own count with the meetings found.
  public CountCheck check(StatedCount stated) {
    return CountCheck.of(stated, stated.pair().equals(pair) ? meetings : List.of());
  }

  private static List<Meeting> numbered(Pair pair, List<MeetingDraft> drafts) {
    Map<Integer, Integer> counts = new HashMap<>();
    List<Meeting> meetings = new ArrayList<>();
    for (MeetingDraft draft : drafts) {
      int year = draft.when().from().getYear();
      boolean yearKnown = year == draft.when().to().getYear();
      meetings.add(draft.meeting(pair, yearKnown ? counts.merge(year, 1, Integer::sum) : 0));
    }
    return meetings;
  }
}
