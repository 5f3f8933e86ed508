package org.steelyard.measure.ledger;

import java.util.List;

/// A stated count of meetings beside the dated meetings that were found.
///
/// @param found meetings that may be meant
/// @param meetings those meetings, in order of time, each with its citations
/// @param why the verdict in words, with the numbers
public record CountCheck(
    StatedCount stated, int found, Verdict verdict, List<Meeting> meetings, String why) {
  /// How the count stands to the record.
  public enum Verdict {
    AGREES,
    DISAGREES,
    /// The record may lack meetings, or their level is not known.
    CANNOT_TELL
  }

  public CountCheck {
    meetings = List.copyOf(meetings);
  }

  /// Compares `stated` with the pair's `dated` meetings.
  ///
  /// More meetings of the stated level than stated is disagreement; fewer may be a gap of the
  /// record, so it is never called one.
  static CountCheck of(StatedCount stated, List<Meeting> dated) {
    List<Meeting> possible =
        dated.stream()
            .filter(m -> m.when().known())
            .filter(m -> m.when().from().getYear() == stated.year())
            .filter(m -> m.when().to().getYear() == stated.year())
            .filter(m -> !m.when().from().isAfter(stated.stated().to()))
            .filter(
                m ->
                    stated.level() == Level.UNKNOWN
                        || m.level() == Level.UNKNOWN
                        || m.level() == stated.level())
            .toList();
    long certain = certain(stated.level(), possible);
    Verdict verdict =
        possible.size() == stated.ordinal()
            ? Verdict.AGREES
            : certain > stated.ordinal() ? Verdict.DISAGREES : Verdict.CANNOT_TELL;
    String why =
        stated.ordinal()
            + " stated for "
            + stated.year()
            + ", "
            + possible.size()
            + " found"
            + reason(stated, possible, verdict);
    return new CountCheck(stated, possible.size(), verdict, possible, why);
  }

  private static long certain(Level stated, List<Meeting> possible) {
    if (stated != Level.UNKNOWN) {
      return possible.stream().filter(m -> m.level() == stated).count();
    }
    // Whoever is counted, they cannot have met less often than all did if all are of one level.
    boolean oneLevel = possible.stream().map(Meeting::level).distinct().count() == 1;
    return oneLevel && possible.getFirst().level() != Level.UNKNOWN ? possible.size() : 0;
  }

  private static String reason(StatedCount stated, List<Meeting> possible, Verdict verdict) {
    return switch (verdict) {
      case AGREES, DISAGREES -> "";
      case CANNOT_TELL ->
          possible.size() < stated.ordinal()
              ? ": the documents read may lack meetings"
              : ": the level of some is not known";
    };
  }
}
