package org.steelyard.measure.vectors;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.steelyard.measure.dependence.Dependence;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;

/// What one source says about a state's dealings with each pole in one domain.
///
/// @param domain where it belongs
/// @param source the data set, for example `arms transfers`
/// @param period what time it covers, for example `2012-2021`
/// @param unit of the amounts, for example `USD`
/// @param amounts by pole's id, each 0 or more; a pole of which the source knows nothing is no
///     data or left out, a pole with which it knows there was nothing is 0
public record Strand(
    Domain domain, String source, String period, String unit, SortedMap<String, Measured> amounts) {
  public Strand {
    amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    amounts.forEach(
        (pole, amount) -> {
          if (amount instanceof Estimate e && !(e.low() >= 0 && Double.isFinite(e.high()))) {
            throw new IllegalArgumentException(
                "An amount is 0 or more, but that of "
                    + pole
                    + " is "
                    + e.low()
                    + ".."
                    + e.high()
                    + " "
                    + unit
                    + ".\nMaybe it is a difference of two amounts.");
          }
        });
  }

  /// A strand of mean yearly flows with each pole.
  ///
  /// @param flows of one state, source and period, one for each pole; one at least
  public static Strand ofFlows(List<Dependence> flows) {
    if (flows.isEmpty()) {
      throw new IllegalArgumentException(
          "A strand needs the flows with one pole at least.\nMaybe no pole was asked.");
    }
    Dependence first = flows.getFirst();
    TreeMap<String, Measured> amounts = new TreeMap<>();
    for (Dependence one : flows) {
      boolean same =
          one.state().equals(first.state())
              && one.source().equals(first.source())
              && one.period().equals(first.period());
      if (!same || amounts.put(one.power(), one.yearly()) != null) {
        throw new IllegalArgumentException(
            "Flows of one strand have one state, source and period and differ in the pole, but "
                + one.state()
                + "-"
                + one.power()
                + " of "
                + one.source()
                + " does not fit.\nMaybe two lists were joined.");
      }
    }
    return new Strand(
        first.domain(), first.source(), first.period(), first.unit() + " a year", amounts);
  }

  /// Source and period in words.
  public String words() {
    return source + ", " + period;
  }
}
