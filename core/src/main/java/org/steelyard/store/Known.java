package org.steelyard.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.LedgerOutcome;
import org.steelyard.store.data.LedgerRow;

/// The ledger as it was at one moment. Readers ask it for each document: asking the workspace
/// would
/// make them wait for each other and for the writer. Safe for several threads.
public final class Known {
  private final Map<String, List<LedgerRow>> byBytes = new HashMap<>();

  Known(List<LedgerRow> ledger) {
    ledger.forEach(
        row -> byBytes.computeIfAbsent(row.key().bytes(), bytes -> new ArrayList<>(1)).add(row));
  }

  /// What was known of an input at that moment.
  public Standing standing(Offer offer) {
    List<LedgerRow> rows = byBytes.getOrDefault(offer.id(), List.of());
    return rows.isEmpty() ? Standing.NEW : standing(rows, offer);
  }

  static Standing standing(List<LedgerRow> rows, Offer offer) {
    for (LedgerRow row : rows) {
      if (row.key().equals(offer.key())) {
        return switch (row.outcome()) {
          case STORED, DUPLICATE -> Standing.KNOWN;
          case SKIPPED, REFUSED -> Standing.FAILED;
          case PENDING -> Standing.NEW;
        };
      }
    }
    return rows.stream()
            .anyMatch(
                row ->
                    row.outcome() == LedgerOutcome.STORED
                        && Input.PREFERENCE.compare(row.key(), offer.key()) < 0)
        ? Standing.DUPLICATE
        : Standing.NEW;
  }
}
