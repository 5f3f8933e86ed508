package org.steelyard.store.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a panel shall hold. Immutable: each method gives another panel.
///
/// `Panel.dyadYears(1990, 2018).with(Components.alliances()).with(Components.trade())`
///
/// @param unit what a row speaks of
/// @param from first year
/// @param to last year
/// @param system whose list of states is the base
/// @param directed whether (a, b) and (b, a) are two rows
/// @param states ISO3 of the states wanted: one gives all its pairs, several the pairs among them;
///     empty: all
/// @param components column sets, in order
public record Panel(
    Unit unit,
    int from,
    int to,
    StateSystem system,
    boolean directed,
    List<String> states,
    List<Component> components) {
  /// From here on the table of states has all members of the system.
  public static final int FIRST = 1946;

  /// The table of states was written in this year.
  public static final int LAST = 2026;

  /// A panel of years that the table of states knows.
  public Panel {
    states = List.copyOf(states);
    components = List.copyOf(components);
    if (from > to || from < FIRST || to > LAST) {
      throw new IllegalArgumentException(
          "A panel goes from "
              + from
              + " to "
              + to
              + ".\nMaybe name years between "
              + FIRST
              + " and "
              + LAST
              + ", the first one first: the states of these years are known.");
    }
    for (Component component : components) {
      if (!component.fits(unit)) {
        throw new IllegalArgumentException(
            "'"
                + component.name()
                + "' speaks of two states, not of one.\nMaybe make a panel of dyad-years.");
      }
    }
  }

  /// All pairs of states of the Correlates of War in these years, undirected.
  public static Panel dyadYears(int from, int to) {
    return new Panel(Unit.DYAD_YEAR, from, to, StateSystem.COW, false, List.of(), List.of());
  }

  /// All states of the Correlates of War in these years.
  public static Panel stateYears(int from, int to) {
    return new Panel(Unit.STATE_YEAR, from, to, StateSystem.COW, false, List.of(), List.of());
  }

  /// With one more component; one that is there already changes nothing.
  public Panel with(Component component) {
    if (components.contains(component)) {
      return this;
    }
    List<Component> more = new ArrayList<>(components);
    more.add(component);
    return new Panel(unit, from, to, system, directed, states, more);
  }

  /// With another list of states.
  public Panel in(StateSystem other) {
    return new Panel(unit, from, to, other, directed, states, components);
  }

  /// With each pair in both orders.
  public Panel bothWays() {
    return new Panel(unit, from, to, system, true, states, components);
  }

  /// With these states only, by ISO3.
  public Panel of(List<String> some) {
    return new Panel(unit, from, to, system, directed, some, components);
  }

  /// As it could be on `day`: without the years that had not ended by then. What a source revised
  /// later cannot be undone.
  public Panel asOf(LocalDate day) {
    boolean ended = day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
    int last = Math.min(to, ended ? day.getYear() : day.getYear() - 1);
    return new Panel(unit, from, last, system, directed, states, components);
  }

  /// Names of the kinds of imported data that it reads, each once.
  public List<String> kinds() {
    return components.stream().flatMap(c -> c.kinds().stream()).distinct().toList();
  }
}
