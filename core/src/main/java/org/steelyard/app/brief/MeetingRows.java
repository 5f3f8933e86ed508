package org.steelyard.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.steelyard.measure.ledger.CountCheck;
import org.steelyard.measure.ledger.Level;
import org.steelyard.measure.ledger.Meeting;
import org.steelyard.measure.ledger.MeetingLedger;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Citation;
import org.steelyard.model.Pair;
import org.steelyard.model.PloverType;
import org.steelyard.model.Report;
import org.steelyard.model.When;

/// The meetings of two actors and the counts that texts state of them, ready to be printed.
///
/// @param meetings oldest first
/// @param checks newest year first
/// @param undated reports of meetings whose date is not known to the month
public record MeetingRows(Pair pair, List<Row> meetings, List<Check> checks, List<Report> undated) {
  /// A meeting.
  ///
  /// @param where place, or empty
  /// @param level `leaders`, `ministers`, `officials`, or empty
  /// @param format `visit`, `third place`, `multilateral`, or empty
  /// @param ordinal place among the pair's meetings of its year, from 1; 0 where unknown
  /// @param reports ids of the reports that tell of it, sorted
  /// @param citations one for each report, in the same order
  public record Row(
      When when,
      String where,
      String level,
      String format,
      int ordinal,
      List<String> reports,
      List<Citation> citations) {
    public Row {
      reports = List.copyOf(reports);
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
    undated = List.copyOf(undated);
  }

  /// The rows of two different actors.
  ///
  /// @param reports any; those of other pairs or acts are passed over
  /// @param stated any; those of other pairs are passed over
  public static MeetingRows of(Pair pair, List<Report> reports, List<StatedCount> stated) {
    return of(MeetingLedger.of(pair, reports, Levels.load()::of), stated);
  }

  /// The rows of each pair that is wanted and that met or is counted, in the pairs' order.
  ///
  /// @param reports any; those of other acts are passed over
  public static List<MeetingRows> all(
      Predicate<Pair> wanted, List<Report> reports, List<StatedCount> stated) {
    Map<Pair, List<Report>> byPair = new TreeMap<>(Comparator.comparing(Pair::toString));
    for (Report report : reports) {
      if (report.type() == PloverType.CONSULT) {
        byPair.computeIfAbsent(report.dyad().pair(), _ -> new ArrayList<>()).add(report);
      }
    }
    stated.forEach(s -> byPair.computeIfAbsent(s.pair(), _ -> new ArrayList<>()));
    Levels levels = Levels.load();
    List<MeetingRows> rows = new ArrayList<>();
    byPair.forEach(
        (pair, told) -> {
          if (wanted.test(pair)) {
            rows.add(of(MeetingLedger.of(pair, told, levels::of), stated));
          }
        });
    return rows;
  }

  private static MeetingRows of(MeetingLedger ledger, List<StatedCount> stated) {
    Pair pair = ledger.pair();
    return new MeetingRows(
        pair,
        ledger.meetings().stream().map(MeetingRows::row).toList(),
        stated.stream()
            .filter(s -> s.pair().equals(pair))
            .sorted(NEWEST)
            .map(ledger::check)
            .map(MeetingRows::check)
            .toList(),
        ledger.undated());
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
        meeting.reports(),
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
