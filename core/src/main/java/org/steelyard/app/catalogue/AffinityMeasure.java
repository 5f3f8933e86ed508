package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.measure.Affinity;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;
import org.steelyard.store.Settings;

/// How the state and another get on, a mean with memory; see [Affinity].
record AffinityMeasure(Tables tables, EventReader reader) implements NamedMeasure {
  /// Half-lives that a reasonable person could choose, in days: a season, half a year, one year,
  /// three years.
  static final List<Double> HALF_LIVES = List.of(90.0, 180.0, 365.0, 1095.0);

  @Override
  public String name() {
    return "affinity";
  }

  @Override
  public String words() {
    return "how the two get on: mean intensity of their events, recent ones counting more";
  }

  @Override
  public String unit() {
    return "-10 conflict to +10 cooperation";
  }

  @Override
  public Takes takes() {
    return Takes.POLE;
  }

  @Override
  public List<Requirement> needs(EventSource events) {
    return Relations.needs(events);
  }

  @Override
  public Answer of(Question question) {
    StateEvents events = reader.of(question);
    if (!events.reason().isEmpty()) {
      return Answer.none(events.reason());
    }
    AffinitySettings settings = settings(tables);
    return Answer.of(
        at(question, settings),
        events.source(),
        "At "
            + events.at()
            + ", half-life "
            + String.format(Locale.ROOT, "%.0f", settings.halfLife())
            + " days. "
            + events.left());
  }

  private Measured at(Question question, AffinitySettings settings) {
    StateEvents events = reader.of(question);
    if (!events.reason().isEmpty()) {
      return new Measured.NoData(events.reason());
    }
    List<Event> chosen =
        Relations.with(events.events(), question.state(), tables, question.argument());
    return Affinity.of(
            question.state() + "-" + question.argument(), chosen, events.origin(), settings)
        .at(events.at());
  }

  @Override
  public List<Alternative> alternatives() {
    List<Alternative> all = new ArrayList<>();
    for (double days : HALF_LIVES) {
      all.add(
          new Alternative(
              String.format(Locale.ROOT, "half-life %.0f days", days),
              question -> at(question, settings(tables).withHalfLife(days))));
    }
    all.add(
        new Alternative(
            "no shrinkage", question -> at(question, settings(tables).withShrinkage(0))));
    return all;
  }

  /// Those of the workspace.
  static AffinitySettings settings(Tables tables) {
    Settings settings = tables.coded().settings();
    return AffinitySettings.DEFAULT
        .withHalfLife(settings.halfLifeDays())
        .withShrinkage(settings.shrinkage())
        .withLevel(settings.level());
  }
}
