package org.steelyard.publish;

import java.util.List;
import org.steelyard.model.Citation;
import org.steelyard.model.When;

/// Dated lists: meetings, stated counts, quantities and quoted forecasts.
public record Ledgers(
    List<Meeting> meetings,
    List<StatedCount> statedCounts,
    List<QuantityRow> quantities,
    List<ForecastRow> forecasts) {
  /// A meeting of the state with others.
  ///
  /// @param eventId the event that it is
  /// @param participants codes of who met
  /// @param level for example `heads of state`, or empty
  /// @param format for example `visit`, `summit`, or empty
  /// @param ordinal which meeting of these participants within the year, from 1; 0 if unknown
  public record Meeting(
      String eventId,
      When when,
      String where,
      List<String> participants,
      String level,
      String format,
      int ordinal) {
    public Meeting {
      participants = List.copyOf(participants);
    }
  }

  /// A count that a text states ("third meeting of 2024") beside the dated ledger.
  ///
  /// @param stated the count as the text has it
  /// @param period the period it holds for, readable
  /// @param eventIds the meetings found, oldest first
  public record StatedCount(
      int stated,
      String period,
      List<String> participants,
      List<String> eventIds,
      Verdict verdict,
      Citation citation) {
    public StatedCount {
      participants = List.copyOf(participants);
      eventIds = List.copyOf(eventIds);
    }
  }

  /// Whether two sources of a number agree.
  public enum Verdict {
    AGREES,
    DIFFERS,
    /// There is nothing to compare with.
    NOT_COMPARABLE
  }

  /// A stated quantity and what stands beside it.
  ///
  /// @param quantityId which quantity
  /// @param beside the imported figure, readable, or empty
  public record QuantityRow(String quantityId, String beside, Verdict verdict) {}

  /// A quoted forecast and how it did.
  ///
  /// @param claimId the claim that it is
  /// @param note what it was resolved by, or why it is open
  public record ForecastRow(String claimId, Status status, String note) {}

  /// How a forecast stands.
  public enum Status {
    OPEN,
    CAME_TRUE,
    DID_NOT_COME,
    CONDITION_NOT_MET,
    CANNOT_BE_RESOLVED
  }

  public Ledgers {
    meetings = List.copyOf(meetings);
    statedCounts = List.copyOf(statedCounts);
    quantities = List.copyOf(quantities);
    forecasts = List.copyOf(forecasts);
  }
}
