package org.steelyard.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The measures of a brief.
///
/// @param poles in the order of the settings; the first four carry colours
/// @param before the day that "a year before" stands for
public record Picture(
    List<PoleFigures> poles, LocalDate before, Fulcrum fulcrum, Balance balance, Course course) {
  /// Mean position of the poles, weighted by their share of engagement.
  ///
  /// @param then the same on [Picture#before()]
  public record Fulcrum(Figure now, Figure then) {}

  /// How evenly engagement is spread.
  ///
  /// @param evenness Shannon entropy over its maximum, 0 to 1
  /// @param effective effective number of vectors, 1/HHI
  /// @param concentration normalised Herfindahl-Hirschman index, 0 to 1
  /// @param minimum affinity of the worst pole: even hostility is not balance
  public record Balance(Figure evenness, Figure effective, Figure concentration, Figure minimum) {}

  /// The course that stated rules give; never taken from a list of names.
  ///
  /// @param label for example `balanced` or `no data`
  /// @param leaning id of the pole that the rule names as leaned to, or empty
  /// @param rule text of the rule that fired
  /// @param otherwise what would change it, or empty
  public record Course(String label, String leaning, String rule, String otherwise) {}

  public Picture {
    poles = List.copyOf(poles);
  }

  /// Every number that can be opened, in the order of the page, each id once.
  public List<Figure> figures() {
    List<Figure> all = new ArrayList<>();
    for (PoleFigures pole : poles) {
      all.addAll(List.of(pole.now(), pole.before(), pole.share()));
    }
    all.addAll(List.of(fulcrum.now(), fulcrum.then()));
    all.addAll(
        List.of(
            balance.effective(), balance.evenness(), balance.concentration(), balance.minimum()));
    Map<String, Figure> byId = new LinkedHashMap<>();
    all.forEach(figure -> byId.putIfAbsent(figure.explanation().id(), figure));
    return List.copyOf(byId.values());
  }
}
