package org.steelyard.app.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.steelyard.app.catalogue.Answer;
import org.steelyard.app.catalogue.EventSource;
import org.steelyard.app.catalogue.NamedMeasure;
import org.steelyard.app.catalogue.Question;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.catalogue.Tables;
import org.steelyard.app.catalogue.Trails;
import org.steelyard.app.catalogue.Years;
import org.steelyard.app.compare.Asked;
import org.steelyard.measure.AffinitySeries.Step;
import org.steelyard.measure.Extreme;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;

/// Makes a [Track]: from single events by step, or by asking the measure year by year.
public final class Tracks {
  private final Trails trails;
  private final Tables tables;

  /// Over what `tables` reads.
  public Tracks(Tables tables) {
    this.tables = tables;
    this.trails = new Trails(tables);
  }

  /// Whether the measure can be had by month and quarter, because it is made of single events.
  public static boolean finer(NamedMeasure measure, EventSource events) {
    return !EventTrack.Kind.named(measure.name()).isEmpty()
        && events != EventSource.ICEWS_DYAD_YEAR;
  }

  /// The measure over time.
  ///
  /// @param step anything but a year only where [#finer] allows it
  public Track of(Asked asked, Question question, Step step) {
    if (finer(asked.measure(), question.events())) {
      return new EventTrack(trails, tables.coded().settings().level(), asked, question, step)
          .make();
    }
    return yearly(asked, question);
  }

  private Track yearly(Asked asked, Question question) {
    NamedMeasure measure = asked.measure();
    SortedSet<Integer> years = trails.years(measure, question.events(), question.years());
    if (years.isEmpty()) {
      return Track.none(asked, question, Step.YEAR, why(measure.of(question)));
    }
    boolean remembers = List.of("balance", "weakest").contains(measure.name());
    List<Row> rows = new ArrayList<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    for (int year : years) {
      Years only = new Years(year, year);
      Years asOf = remembers ? new Years(Math.min(question.years().from(), year), year) : only;
      Answer answer = measure.of(within(question, asOf));
      if (remembers && trails.years(measure, question.events(), only).isEmpty()) {
        answer = Answer.none("the source holds nothing of " + year);
      }
      rows.add(
          new Row(
              Integer.toString(year),
              only.last(),
              answer.measured(),
              0,
              List.of(),
              Map.of(),
              answer.years()));
      answer.sources().forEach(s -> sources.merge(s.kind(), s, Tracks::joined));
    }
    Track bare =
        new Track(
            asked,
            question,
            Step.YEAR,
            Track.recorded(rows, question),
            new ArrayList<>(sources.values()),
            notes(question, years.first()),
            List.of(),
            false,
            "");
    return with(bare, records(bare));
  }

  private static Source joined(Source before, Source after) {
    return new Source(
        before.kind(),
        before.citation(),
        before.years().split("-", 2)[0]
            + "-"
            + after.years().substring(after.years().lastIndexOf('-') + 1));
  }

  private static Question within(Question question, Years years) {
    return new Question(
        question.state(), question.argument(), years, question.events(), question.issue());
  }

  private static String why(Answer answer) {
    return answer.measured() instanceof Measured.NoData(String reason)
        ? reason
        : "the sources that it needs share no year";
  }

  private static List<String> notes(Question question, int first) {
    return question.years().from() > 1 && first > question.years().from()
        ? List.of("Asked from " + question.years().from() + "; the source begins in " + first + ".")
        : List.of();
  }

  private static List<Extreme> records(Track track) {
    Series series = track.series();
    List<Extreme> all = new ArrayList<>();
    for (Extreme.Direction direction : Extreme.Direction.values()) {
      all.add(Extreme.of(series, direction, track.begin()));
    }
    return all;
  }

  private static Track with(Track track, List<Extreme> extremes) {
    return new Track(
        track.asked(),
        track.question(),
        track.step(),
        track.rows(),
        track.sources(),
        track.notes(),
        extremes,
        track.counted(),
        track.reason());
  }
}
