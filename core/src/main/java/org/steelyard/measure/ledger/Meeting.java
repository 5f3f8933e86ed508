package org.steelyard.measure.ledger;

import java.util.List;
import org.steelyard.model.Citation;
import org.steelyard.model.Pair;
import org.steelyard.model.When;

/// One meeting, however many reports tell of it.
///
/// @param when as exactly as any report has it
/// @param where place, or empty
/// @param ordinal place among the pair's meetings of its year, from 1; 0 where the year is open
/// @param reports ids, sorted
/// @param citations one for each report, in the same order
public record Meeting(
    Pair pair,
    When when,
    String where,
    Level level,
    Format format,
    int ordinal,
    List<String> reports,
    List<Citation> citations) {
  /// How they met.
  public enum Format {
    /// One came to the other.
    VISIT,
    /// On the ground of a third.
    THIRD_PLACE,
    /// With several others: summit, session of an organisation.
    MULTILATERAL,
    /// The text does not say.
    UNSPECIFIED
  }

  public Meeting {
    reports = List.copyOf(reports);
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("A meeting needs a citation.");
    }
  }
}
