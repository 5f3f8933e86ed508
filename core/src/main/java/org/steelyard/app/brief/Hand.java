package org.steelyard.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.steelyard.measure.Proportion;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;
import org.steelyard.model.Report;
import org.steelyard.publish.Explanation;
import org.steelyard.publish.Figure;
import org.steelyard.publish.Picture;
import org.steelyard.publish.PoleFigures;
import org.steelyard.review.Corrected;
import org.steelyard.review.Seen;

/// What people have checked of that which stands behind the numbers of a state.
public final class Hand {
  private static final double LEVEL = .95;

  private final Corrected corrected;
  private final List<Event> events;
  private final String state;

  /// @param events the state's
  public Hand(Corrected corrected, List<Event> events, String state) {
    this.corrected = corrected;
    this.events = List.copyOf(events);
    this.state = state;
  }

  /// How many codings that concern the state a person has seen, the rejected among them.
  int checked() {
    Predicate<String> seen = corrected::seen;
    return (int)
        (corrected.coded().reports().stream().filter(r -> concerns(r) && seen.test(r.id())).count()
            + corrected.coded().claims().stream()
                .filter(c -> c.about().contains(state) || c.speaker().code().equals(state))
                .filter(c -> seen.test(c.id()))
                .count()
            + corrected.coded().quantities().stream()
                .filter(q -> q.of().contains(state) && seen.test(q.id()))
                .count()
            + corrected.coded().memberships().stream()
                .filter(m -> m.member().equals(state) && seen.test(m.id()))
                .count());
  }

  private boolean concerns(Report report) {
    return report.source().code().equals(state) || report.target().code().equals(state);
  }

  /// Ids of the events of which a person has seen a report.
  Set<String> events() {
    Set<String> ids = new HashSet<>();
    for (Event event : events) {
      if (event.reports().stream().anyMatch(corrected::seen)) {
        ids.add(event.id());
      }
    }
    return ids;
  }

  /// What was checked behind one number: behind its events where it has some, else behind all of
  /// the state's; precision over the reports between the state and the number's pole.
  public Seen seen(Explanation why, List<Pole> poles) {
    Set<String> ids = new HashSet<>();
    why.contributions().forEach(part -> ids.add(part.eventId()));
    List<Event> behind =
        ids.isEmpty() ? events : events.stream().filter(e -> ids.contains(e.id())).toList();
    String[] parts = why.id().split("\\.", -1);
    List<Pole> pole =
        poles.stream().filter(p -> parts.length > 1 && p.id().equals(parts[1])).toList();
    return Seen.of(
        corrected,
        behind,
        report ->
            concerns(report)
                && (pole.isEmpty()
                    || pole.getFirst().members().contains(report.source().code())
                    || pole.getFirst().members().contains(report.target().code())));
  }

  /// Share of the events that a person has seen, with Wilson's interval.
  public static Measured share(Seen seen) {
    return seen.events() == 0
        ? new Measured.NoData("no event stands behind it")
        : Proportion.wilson(seen.checked(), seen.events(), LEVEL);
  }

  /// Share of the reports seen that were rightly coded, with Wilson's interval.
  public static Measured precision(Seen seen) {
    return seen.judged() == 0
        ? new Measured.NoData("no coding behind it was checked by hand")
        : Proportion.wilson(seen.right(), seen.judged(), LEVEL);
  }

  /// The same picture, each number with what was checked behind it.
  Picture mark(Picture picture, List<Pole> all) {
    List<PoleFigures> poles = new ArrayList<>();
    for (PoleFigures pole : picture.poles()) {
      poles.add(
          new PoleFigures(
              pole.pole(),
              mark(pole.now(), all),
              mark(pole.before(), all),
              mark(pole.share(), all),
              pole.series()));
    }
    Picture.Balance balance = picture.balance();
    return new Picture(
        poles,
        picture.before(),
        new Picture.Fulcrum(
            mark(picture.fulcrum().now(), all), mark(picture.fulcrum().then(), all)),
        new Picture.Balance(
            mark(balance.evenness(), all),
            mark(balance.effective(), all),
            mark(balance.concentration(), all),
            mark(balance.minimum(), all)),
        picture.course());
  }

  private Figure mark(Figure figure, List<Pole> poles) {
    Explanation why = figure.explanation();
    Seen seen = seen(why, poles);
    List<Explanation.Value> inputs = new ArrayList<>(why.inputs());
    inputs.add(
        new Explanation.Value(
            "checked by hand", seen.checked() + " of " + seen.events() + " events"));
    inputs.add(new Explanation.Value("precision seen", words(precision(seen))));
    return new Figure(
        figure.value(),
        figure.unit(),
        new Explanation(
            why.id(), why.label(), why.formula(), inputs, why.parameters(), why.contributions()));
  }

  private static String words(Measured precision) {
    return switch (precision) {
      case Measured.Estimate(double value, double low, double high, double level, int n) ->
          String.format(
              Locale.ROOT, "%.2f (n=%d, %.0f %% %.2f-%.2f)", value, n, level * 100, low, high);
      case Measured.NoData(String reason) -> reason;
    };
  }
}
