package org.steelyard.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.steelyard.model.Measured;

/// What a source covers, and what of that it lacks. A measure asked outside is no data.
///
/// Trap: inside its coverage a source that is silent says "none was reported"; outside it says
/// nothing, and nothing may be carried over from inside.
///
/// @param source name, for example `ICEWS dyad-years`
/// @param from first day covered
/// @param to last day covered
/// @param gaps stretches inside that are missing, in order of time
public record Coverage(String source, LocalDate from, LocalDate to, List<Gap> gaps) {
  /// A stretch that is missing.
  ///
  /// @param why in words, for example `no file was imported`
  public record Gap(LocalDate from, LocalDate to, String why) {
    public Gap {
      ordered("A gap", from, to);
    }
  }

  public Coverage {
    ordered("A coverage", from, to);
    gaps = List.copyOf(gaps);
  }

  private static void ordered(String what, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          what + " ends (" + to + ") before it begins (" + from + ").\nMaybe they are swapped?");
    }
  }

  /// A source that covers whole years and lacks none of them.
  public static Coverage years(String source, int from, int to) {
    return new Coverage(source, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), List.of());
  }

  /// Why the source cannot speak of all days from `first` to `last`; empty where it can.
  public String lacks(LocalDate first, LocalDate last) {
    if (first.isBefore(from) || last.isAfter(to)) {
      return source + " covers " + from + " to " + to + ", not " + first + " to " + last;
    }
    return gaps.stream()
        .filter(gap -> !gap.from().isAfter(last) && !gap.to().isBefore(first))
        .map(gap -> source + " lacks " + gap.from() + " to " + gap.to() + ": " + gap.why())
        .findFirst()
        .orElse("");
  }

  /// `measure` where the source covers all days from `first` to `last`; else no data, unasked.
  public Measured within(LocalDate first, LocalDate last, Supplier<Measured> measure) {
    String lacking = lacks(first, last);
    return lacking.isEmpty() ? measure.get() : new Measured.NoData(lacking);
  }
}
