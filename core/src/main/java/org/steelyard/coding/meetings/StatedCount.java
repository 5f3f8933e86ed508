package org.steelyard.coding.meetings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.steelyard.model.Pair;
import org.steelyard.model.Precision;
import org.steelyard.model.Provenance;
import org.steelyard.model.Quantity;
import org.steelyard.model.When;

/// A count of meetings as a text states it.
///
/// @param pair who met
/// @param ordinal the how-manieth meeting it was, from 1
/// @param year calendar year in which meetings are counted
/// @param kind `visit`, `meeting`, `talks`, `summit` or `phone`
public record StatedCount(
    String id, Pair pair, int ordinal, int year, String kind, Provenance.FromText provenance) {
  public StatedCount {
    if (ordinal < 1) {
      throw new IllegalArgumentException("Meetings are counted from 1, not " + ordinal + ".");
    }
  }

  /// What it measures, as a quantity's measurand.
  public static final String MEASURAND = "meetings so far";

  /// The count as an amount: so many meetings of the two in that year, as far as the text goes.
  public Quantity asQuantity() {
    When period = new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    return new Quantity(
        id,
        MEASURAND,
        BigDecimal.valueOf(ordinal),
        kind,
        period,
        Quantity.Bound.EXACT,
        new Quantity.Change.NotStated(),
        List.of(pair.first(), pair.second()),
        "stated-count." + kind,
        provenance);
  }
}
