package org.steelyard.app.brief;

import java.util.List;
import org.steelyard.measure.ledger.Level;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Document;

/// Brings stated counts of meetings from the coder's record into the ledger's.
public final class StatedCounting {
  private StatedCounting() {}

  /// The counts of `found` that a ledger of meetings can be asked about; calls are none.
  ///
  /// @param document where they were found; its publication bounds the meetings meant
  public static List<StatedCount> of(
      List<org.steelyard.coding.meetings.StatedCount> found, Document document) {
    return found.stream()
        .filter(count -> !count.kind().equals("phone"))
        .map(
            count ->
                new StatedCount(
                    count.pair(),
                    Level.UNKNOWN,
                    count.ordinal(),
                    count.year(),
                    document.published().when(),
                    count.provenance()))
        .toList();
  }
}
