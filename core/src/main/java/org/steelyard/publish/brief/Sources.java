package org.steelyard.publish.brief;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.model.Citation;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.publish.Explanation;
import org.steelyard.publish.Figure;
import org.steelyard.publish.PoleFigures;

/// Finds the sentences that a number rests on most.
final class Sources {
  /// Greatest effect first, whichever its sign.
  static final Comparator<Explanation.Contribution> GREATEST_FIRST =
      Comparator.comparingDouble((Explanation.Contribution c) -> -Math.abs(c.amount()))
          .thenComparing(Explanation.Contribution::eventId);

  private final Index index;

  Sources(Index index) {
    this.index = index;
  }

  /// The surest sentence of each of the `most` events that weigh most in the number.
  List<Citation> of(Figure figure, int most) {
    Set<Citation> citations = new LinkedHashSet<>();
    figure.explanation().contributions().stream()
        .sorted(GREATEST_FIRST)
        .flatMap(contribution -> index.event(contribution.eventId()).stream())
        .map(this::surest)
        .filter(found -> !found.isEmpty())
        .limit(most)
        .forEach(citations::addAll);
    return List.copyOf(citations);
  }

  /// One sentence for each of the poles, in the order given.
  List<Citation> of(List<PoleFigures> poles, int most) {
    Set<Citation> citations = new LinkedHashSet<>();
    poles.stream()
        .filter(pole -> pole.now().value() instanceof Measured.Estimate)
        .map(pole -> of(pole.now(), 1))
        .filter(found -> !found.isEmpty())
        .limit(most)
        .forEach(citations::addAll);
    return List.copyOf(citations);
  }

  private List<Citation> surest(Event event) {
    return index.reports(event).stream()
        .limit(1)
        .map(report -> Citation.of(report.provenance()))
        .toList();
  }
}
