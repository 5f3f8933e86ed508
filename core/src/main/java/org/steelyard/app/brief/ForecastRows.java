package org.steelyard.app.brief;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.measure.ledger.Due;
import org.steelyard.measure.ledger.DueDates;
import org.steelyard.measure.ledger.ForecastLedger;
import org.steelyard.measure.ledger.ForecastLedger.Told;
import org.steelyard.model.Claim;
import org.steelyard.model.When;
import org.steelyard.ontology.HorizonWords;
import org.steelyard.publish.Evidence;
import org.steelyard.publish.Ledgers.ForecastRow;
import org.steelyard.publish.Ledgers.Status;

/// Quoted forecasts as rows: all open, because nothing here resolves one.
final class ForecastRows {
  private ForecastRows() {}

  /// Due ones first, as [ForecastLedger] orders them.
  static List<ForecastRow> of(Selection selection, LocalDate asOf) {
    if (selection.claims().stream().noneMatch(Claim::forecast)) {
      return List.of();
    }
    Map<String, Told> told = new HashMap<>();
    for (Evidence.Entry entry : selection.documents()) {
      told.put(
          entry.document().id(),
          new Told(entry.document().published().when(), entry.document().language()));
    }
    Told nothing = new Told(When.UNKNOWN, "und");
    return ForecastLedger.of(
            selection.claims(),
            claim -> told.getOrDefault(claim.provenance().documentId(), nothing),
            new DueDates(HorizonWords.load()),
            asOf)
        .entries()
        .stream()
        .map(e -> new ForecastRow(e.claim().id(), Status.OPEN, note(e)))
        .toList();
  }

  private static String note(ForecastLedger.Entry entry) {
    String due =
        switch (entry.due()) {
          case Due.On(LocalDate day) ->
              entry.status() == ForecastLedger.Status.DUE
                  ? "due " + day + ", waits for a person or later data"
                  : "due " + day;
          case Due.Open(String reason) -> "no due date: " + reason;
        };
    String condition = entry.claim().condition();
    return condition.isBlank() ? due : due + "; on the condition: " + condition;
  }
}
