package org.steelyard.measure.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.steelyard.model.Citation;
import org.steelyard.model.Claim;
import org.steelyard.model.When;

/// Forecasts made by quoted people: who, what, by when, on what condition, and whether it is due.
///
/// Never resolved here: a due forecast waits for a person or for later data. Own ledger. Trap: a
/// conditional forecast can be due without its condition ever having been met.
///
/// @param entries due ones first, by due date; then open ones; by claim id within a day
public record ForecastLedger(LocalDate asOf, List<Entry> entries) {
  /// Where a forecast stands.
  public enum Status {
    OPEN,
    DUE
  }

  /// What a document says of itself.
  ///
  /// @param published may be [When#UNKNOWN]
  /// @param language ISO 639-1
  public record Told(When published, String language) {}

  /// One forecast; speaker, proposition, about and condition are the claim's.
  ///
  /// @param published when it was made public
  public record Entry(Claim claim, When published, Due due, Status status, Citation citation) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::status, Comparator.reverseOrder())
          .thenComparing(ForecastLedger::sortDay)
          .thenComparing(e -> e.claim().id());

  public ForecastLedger {
    entries = List.copyOf(entries);
  }

  /// The ledger of those `claims` that are forecasts, as it stands on `asOf`.
  ///
  /// @param told gives a claim's document: when published, in which language
  public static ForecastLedger of(
      List<Claim> claims, Function<Claim, Told> told, DueDates dates, LocalDate asOf) {
    return new ForecastLedger(
        asOf,
        claims.stream()
            .filter(Claim::forecast)
            .map(claim -> entry(claim, told.apply(claim), dates, asOf))
            .sorted(ORDER)
            .toList());
  }

  private static Entry entry(Claim claim, Told told, DueDates dates, LocalDate asOf) {
    Due due = dates.of(claim.horizon(), told.language(), told.published());
    Status status =
        switch (due) {
          case Due.On on -> on.day().isAfter(asOf) ? Status.OPEN : Status.DUE;
          case Due.Open _ -> Status.OPEN;
        };
    return new Entry(claim, told.published(), due, status, Citation.of(claim.provenance()));
  }

  private static LocalDate sortDay(Entry entry) {
    return switch (entry.due()) {
      case Due.On on -> on.day();
      case Due.Open _ -> LocalDate.MAX;
    };
  }
}
