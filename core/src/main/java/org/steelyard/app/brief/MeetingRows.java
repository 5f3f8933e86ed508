package org.steelyard.app.brief;

import java.util.Comparator;
import java.util.List;
import org.steelyard.measure.ledger.CountCheck;
import org.steelyard.measure.ledger.Level;
import org.steelyard.measure.ledger.Meeting;
import org.steelyard.measure.ledger.MeetingLedger;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Citation;
import org.steelyard.model.Pair;
import org.steelyard.model.Report;
import org.steelyard.model.When;

/// The meetings of two actors and the counts that texts state of them, ready to be printed.
///
/// @param meetings oldest first
/// @param checks newest year first
/// @param undated reports of meetings whose date is not known to the month
public record MeetingRows(Pair pair, List<Row> meetings, List<Check> checks, int undated) {
  /// A meeting.
  ///
  /// @param where place, or empty
  /// @param level `leaders`, `ministers`, `officials`, or empty
  /// @param format `visit`, `third place`, `multilateral`, or empty
  /// @param ordinal place among the pair's meetings of its year, from 1; 0 where unknown
  /// @param n reports that tell of it
  public record Row(
      When when,
      String where,
      String level,
      String format,
      int ordinal,
      int n,
      List<Citation> citations) {
    public Row {
      citations = List.copyOf(citations);
    }
  }

  /// A stated count beside the meetings found.
  ///
  /// @param verdict `agrees`, `disagrees` or `cannot tell`
  /// @param why the verdict in words, with the numbers
  public record Check(
      int stated, int year, int found, String verdict, String why, Citation citation) {}

  /// Newest first, in an order that does not depend on the input's.
  static final Comparator<StatedCount> NEWEST =
      Comparator.comparing(StatedCount::year, Comparator.reverseOrder())
          .thenComparing(s -> s.pair().toString())
          .thenComparingInt(StatedCount::ordinal)
          .thenComparing(s -> s.provenance().documentId())
          .thenComparing(s -> s.provenance().span());

  public MeetingRows {
    meetings = List.copyOf(meetings);
    checks = List.copyOf(checks);
  }

  /// The rows of two different actors.
  ///
  /// @param reports any; those of other pairs or acts are passed over
  /// @param stated any; those of other pairs are passed over
  public static MeetingRows of(Pair pair, List<Report> reports, List<StatedCount> stated) {
    MeetingLedger ledger = MeetingLedger.of(pair, reports, Levels.load()::of);
    return new MeetingRows(
        pair,
        ledger.meetings().stream().map(MeetingRows::row).toList(),
        stated.stream()
            .filter(s -> s.pair().equals(pair))
            .sorted(NEWEST)
            .map(ledger::check)
            .map(MeetingRows::check)
            .toList(),
        ledger.undated().size());
  }

  /// Words for a level; empty where it is unknown.
  static String words(Level level) {
    return switch (level) {
      case LEADERS -> "leaders";
      case MINISTERS -> "ministers";
      case OFFICIALS -> "officials";
      case UNKNOWN -> "";
    };
  }

  /// Words for a format; empty where it is unknown.
  static String words(Meeting.Format format) {
    return switch (format) {
      case VISIT -> "visit";
      case THIRD_PLACE -> "third place";
      case MULTILATERAL -> "multilateral";
      case UNSPECIFIED -> "";
    };
  }

  private static Row row(Meeting meeting) {
    return new Row(
        meeting.when(),
        meeting.where(),
        words(meeting.level()),
        words(meeting.format()),
        meeting.ordinal(),
        meeting.reports().size(),
        meeting.citations());
  }

  private static Check check(CountCheck check) {
    String verdict =
        switch (check.verdict()) {
          case AGREES -> "agrees";
          case DISAGREES -> "disagrees";
          case CANNOT_TELL -> "cannot tell";
        };
    return new Check(
        check.stated().ordinal(),
        check.stated().year(),
        check.found(),
        verdict,
        check.why(),
        Citation.of(check.stated().provenance()));
  }
}
