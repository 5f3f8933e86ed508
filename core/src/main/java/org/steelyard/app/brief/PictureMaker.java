package org.steelyard.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.measure.AffinitySeries;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.measure.Balance;
import org.steelyard.measure.Course;
import org.steelyard.measure.Dealings;
import org.steelyard.measure.VectorProfile;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;
import org.steelyard.model.Series;
import org.steelyard.publish.Explanation;
import org.steelyard.publish.Figure;
import org.steelyard.publish.Figure.Unit;
import org.steelyard.publish.Picture;
import org.steelyard.publish.PoleFigures;

/// Measures a state's events and puts the numbers, with their reasons, into a picture.
final class PictureMaker {
  private final BriefMaker.Input input;
  private final List<Event> events;
  private final Period period;
  private final AffinitySettings settings;
  private final EventSources sources;
  private final List<Pole> poles;
  private final VectorProfile now;
  private final VectorProfile then;

  PictureMaker(
      BriefMaker.Input input, List<Event> events, Period period, AffinitySettings settings) {
    this.input = input;
    this.events = events;
    this.period = period;
    this.settings = settings;
    this.sources = new EventSources(input.documents(), input.reports());
    this.poles = others(input.settings().poles(), input.state());
    this.now = profile(period.asOf());
    this.then = profile(period.asOf().minusYears(1));
  }

  /// The profile on the brief's day.
  VectorProfile profile() {
    return now;
  }

  EventSources sources() {
    return sources;
  }

  Picture picture() {
    List<PoleFigures> figures = new ArrayList<>();
    for (int i = 0; i < poles.size(); i++) {
      figures.add(pole(now.vectors().get(i), then.vectors().get(i)));
    }
    Course course = Course.of(now, Course.Thresholds.DEFAULT);
    return new Picture(
        figures,
        then.at(),
        new Picture.Fulcrum(
            fulcrum("fulcrum.now", "Fulcrum", now),
            fulcrum("fulcrum.then", "Fulcrum, " + then.at(), then)),
        balance(now.balance()),
        new Picture.Course(
            course.label().words(),
            course.pole(),
            course.fired().words(),
            String.join("; ", course.wouldChange())));
  }

  /// Affinity to `pole` at the end of each quarter of the period.
  private Series series(Pole pole) {
    return AffinitySeries.of(
        input.state() + "-" + pole.id(),
        Dealings.with(events, input.state(), pole),
        sources::of,
        AffinitySeries.Step.QUARTER,
        period.from(),
        period.asOf(),
        settings);
  }

  private PoleFigures pole(VectorProfile.Vector vector, VectorProfile.Vector before) {
    Pole pole = vector.pole();
    String relation = input.name() + " – " + pole.name();
    return new PoleFigures(
        pole,
        affinity("affinity." + pole.id(), "Affinity " + relation, vector),
        affinity(
            "affinity." + pole.id() + ".before", "Affinity " + relation + ", " + then.at(), before),
        new Figure(
            vector.share(),
            Unit.SHARE,
            Reasons.of(
                "share." + pole.id(),
                "Share of " + pole.name() + " in the engagement of " + input.name(),
                Reasons.SHARE,
                vector.why(),
                Reasons.share(now, vector))),
        series(pole));
  }

  private static Figure affinity(String id, String label, VectorProfile.Vector vector) {
    return new Figure(
        vector.affinity(),
        Unit.AFFINITY,
        Reasons.of(id, label, vector.why().formula(), vector.why(), Reasons.affinity(vector)));
  }

  private Picture.Balance balance(Balance balance) {
    return new Picture.Balance(
        spread("balance.evenness", "Evenness", Unit.INDEX, balance.evenness(), balance),
        spread(
            "balance.effective",
            "Effective number of vectors",
            Unit.POLES,
            balance.effective(),
            balance),
        spread(
            "balance.concentration",
            "Concentration (normalised HHI)",
            Unit.INDEX,
            balance.normalised(),
            balance),
        minimum(balance.weakest(), balance));
  }

  private Figure spread(String id, String label, Unit unit, Measured value, Balance balance) {
    return new Figure(value, unit, Reasons.balance(id, label, balance.why()));
  }

  private Figure minimum(Balance.Weakest weakest, Balance balance) {
    String id = "balance.minimum";
    for (VectorProfile.Vector vector : now.vectors()) {
      if (vector.pole().id().equals(weakest.pole())) {
        return new Figure(
            weakest.affinity(),
            Unit.AFFINITY,
            Reasons.of(
                id,
                "Affinity to the weakest pole, " + vector.pole().name(),
                "least of the poles' " + vector.why().formula(),
                vector.why(),
                Reasons.affinity(vector)));
      }
    }
    return new Figure(
        weakest.affinity(),
        Unit.AFFINITY,
        Reasons.of(
            id,
            "Affinity to the weakest pole",
            "least of the poles' affinities",
            balance.why(),
            List.of()));
  }

  private static Figure fulcrum(String id, String label, VectorProfile profile) {
    return new Figure(
        Weighing.fulcrum(profile),
        Unit.AFFINITY,
        new Explanation(
            id,
            label,
            Weighing.FORMULA,
            Weighing.inputs(profile),
            Reasons.parameters(profile.balance().why()),
            List.of()));
  }

  private VectorProfile profile(LocalDate at) {
    return Profiles.of(input.state(), poles, events, sources::of, at, settings);
  }

  /// Poles without the state itself: nobody deals with himself.
  private static List<Pole> others(List<Pole> poles, String state) {
    List<Pole> others = new ArrayList<>();
    for (Pole pole : poles) {
      List<String> members = pole.members().stream().filter(m -> !m.equals(state)).toList();
      if (!members.isEmpty()) {
        others.add(new Pole(pole.id(), pole.name(), members));
      }
    }
    return others;
  }
}
