package org.steelyard.model;

import java.math.BigDecimal;
import java.util.List;

/// An amount that a text states. "Exceeded 4.5 bn" is at least, and that is data.
///
/// @param measurand what was measured, canonical English (`trade turnover`)
/// @param unit currency code or unit (`USD`, `t`, `percent`)
/// @param period the period it holds for
/// @param of codes of the actors it belongs to, in alphabetic order; may be empty
/// @param change growth over the period before, as a share (`0.17` = +17 %)
public record Quantity(
    String id,
    String measurand,
    BigDecimal amount,
    String unit,
    When period,
    Bound precision,
    Change change,
    List<String> of,
    String rule,
    Provenance.FromText provenance) {
  /// How the stated amount bounds the true one.
  public enum Bound {
    EXACT("exact"),
    AT_LEAST("at least"),
    AT_MOST("at most"),
    ABOUT("about");

    private final String label;

    Bound(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /// A stated change, or none.
  public sealed interface Change {
    /// The text states no change.
    record NotStated() implements Change {}

    /// The text states a change by `share` (`0.17` = +17 %).
    record Stated(BigDecimal share) implements Change {}
  }

  public Quantity {
    Checks.nonBlank(id, "A quantity's id");
    Checks.nonBlank(measurand, "A quantity's measurand");
    Checks.nonBlank(unit, "A quantity's unit");
    of = List.copyOf(of);
  }
}
