package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.measure.Balance;
import org.steelyard.measure.Course;
import org.steelyard.measure.VectorProfile;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;

/// Measures of a state's spread over the settings' poles: evenness, weakest pole, course.
final class BalanceMeasures {
  private enum What {
    EVENNESS,
    WEAKEST,
    COURSE
  }

  private record Measure(Naming naming, What what, BalanceMeasures data) implements Named {
    @Override
    public List<Requirement> needs(EventSource events) {
      return Relations.needs(events);
    }

    @Override
    public Answer of(Question question) {
      StateEvents events = data.reader.of(question);
      if (!events.reason().isEmpty()) {
        return Answer.none(events.reason());
      }
      List<Pole> poles = data.poles(question.state());
      if (poles.size() < 2) {
        return Answer.none("the settings name fewer than two poles for " + question.state());
      }
      VectorProfile profile = data.profile(question, poles, AffinityMeasure.settings(data.tables));
      Balance balance = profile.balance();
      String silent =
          balance.silent().isEmpty()
              ? ""
              : " No data on " + String.join(", ", balance.silent()) + ".";
      String base =
          "At "
              + profile.at()
              + ", shares of the reported engagement with "
              + poles.size()
              + " poles."
              + silent
              + (events.left().isEmpty() ? "" : " " + events.left());
      return switch (what) {
        case EVENNESS ->
            new Answer(
                balance.evenness(),
                "",
                List.of(
                    new Part("effective vectors", balance.effective()),
                    new Part("HHI", balance.hhi()),
                    new Part("HHI*", balance.normalised()),
                    new Part("affinity to the weakest pole", balance.weakest().affinity())),
                events.source(),
                base + " Even hostility is even: read it with the weakest pole.");
        case WEAKEST ->
            new Answer(
                balance.weakest().affinity(),
                balance.weakest().pole().isEmpty()
                    ? ""
                    : String.format(
                        Locale.ROOT,
                        "%s (the lowest in %.0f %% of redraws)",
                        balance.weakest().pole(),
                        100 * balance.weakest().belief()),
                List.of(),
                events.source(),
                base);
        case COURSE -> course(profile, events);
      };
    }

    private static Answer course(VectorProfile profile, StateEvents events) {
      Course course = Course.of(profile, Course.Thresholds.DEFAULT);
      return new Answer(
          new Measured.NoData("a course is a word, not a number"),
          course.label().words() + (course.pole().isEmpty() ? "" : " to " + course.pole()),
          List.of(),
          events.source(),
          "Rule: " + course.fired().words() + ". " + String.join("; ", course.wouldChange()));
    }

    @Override
    public List<Alternative> alternatives() {
      List<Alternative> all = new ArrayList<>();
      if (what != What.COURSE) {
        for (double days : AffinityMeasure.HALF_LIVES) {
          all.add(
              new Alternative(
                  String.format(Locale.ROOT, "half-life %.0f days", days),
                  question -> weighed(question, days)));
        }
      }
      return all;
    }

    private Measured weighed(Question question, double days) {
      List<Pole> poles = data.poles(question.state());
      StateEvents events = data.reader.of(question);
      if (!events.reason().isEmpty() || poles.size() < 2) {
        return new Measured.NoData("no data");
      }
      Balance balance =
          data.profile(question, poles, AffinityMeasure.settings(data.tables).withHalfLife(days))
              .balance();
      return what == What.EVENNESS ? balance.evenness() : balance.weakest().affinity();
    }
  }

  private final Tables tables;
  private final EventReader reader;

  private BalanceMeasures(Tables tables, EventReader reader) {
    this.tables = tables;
    this.reader = reader;
  }

  static BalanceMeasures over(Tables tables, EventReader reader) {
    return new BalanceMeasures(tables, reader);
  }

  List<NamedMeasure> all() {
    BalanceMeasures data = this;
    return List.of(
        new Measure(
            new Naming(
                "balance",
                "how evenly reported engagement is spread over the poles",
                "0 one pole to 1 all alike",
                NamedMeasure.Takes.NOTHING),
            What.EVENNESS,
            data),
        new Measure(
            new Naming(
                "weakest",
                "affinity to the pole with which the state gets on worst",
                "-10 conflict to +10 cooperation",
                NamedMeasure.Takes.NOTHING),
            What.WEAKEST,
            data),
        new Measure(
            new Naming(
                "course",
                "balanced, hedging, leaning or isolated, by stated rules",
                "a word",
                NamedMeasure.Takes.NOTHING),
            What.COURSE,
            data));
  }

  private VectorProfile profile(Question question, List<Pole> poles, AffinitySettings settings) {
    StateEvents events = reader.of(question);
    return VectorProfile.of(
        question.state(), poles, events.events(), events.origin(), events.at(), settings);
  }

  /// Events of the question's state within its years.
  StateEvents events(Question question) {
    return reader.of(question);
  }

  /// The profile with the workspace's settings.
  VectorProfile profile(Question question, List<Pole> poles) {
    return profile(question, poles, AffinityMeasure.settings(tables));
  }

  /// Poles without the state itself: nobody deals with himself.
  List<Pole> poles(String state) {
    List<Pole> others = new ArrayList<>();
    for (Pole pole : tables.poles()) {
      List<String> members = pole.members().stream().filter(m -> !m.equals(state)).toList();
      if (!members.isEmpty()) {
        others.add(new Pole(pole.id(), pole.name(), members));
      }
    }
    return others;
  }
}
