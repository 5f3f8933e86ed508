package org.steelyard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.steelyard.measure.Extreme.Answer;
import org.steelyard.measure.Extreme.Direction;
import org.steelyard.measure.Extreme.Rival;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Measured.NoData;
import org.steelyard.model.Series;

/// Works out an [Extreme].
final class ExtremeFinder {
  private final String key;
  private final Direction direction;
  private final LocalDate since;
  private final List<Series.Point> asked;
  private final List<Series.Point> others = new ArrayList<>();
  private final LocalDate first;
  private final List<double[]> draws = new ArrayList<>();
  private double[] own = {};

  ExtremeFinder(String key, List<Series.Point> points, Direction direction, LocalDate since) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException(
          "A record needs one period or more, but " + key + " has none.");
    }
    this.key = key;
    this.direction = direction;
    this.since = since;
    LocalDate end = points.getLast().at();
    this.asked =
        points.stream().filter(p -> !p.at().isBefore(since) || p.at().equals(end)).toList();
    this.first =
        points.stream()
            .filter(p -> p.value() instanceof Estimate)
            .map(Series.Point::at)
            .findFirst()
            .orElse(points.getLast().at());
    asked.subList(0, asked.size() - 1).stream()
        .filter(p -> p.value() instanceof Estimate)
        .forEach(others::add);
  }

  ExtremeFinder withReplicates(Affinity affinity) {
    if (last().value() instanceof Estimate) {
      own = affinity.replicates(last().at());
      others.forEach(p -> draws.add(affinity.replicates(p.at())));
    }
    return this;
  }

  private Series.Point last() {
    return asked.getLast();
  }

  Extreme find() {
    return switch (last().value()) {
      case NoData none ->
          answer(
              Answer.CANNOT_BE_SAID,
              new NoData(none.reason()),
              List.of(),
              "the last period has no data: " + none.reason());
      case Estimate value -> find(value);
    };
  }

  private Extreme find(Estimate value) {
    List<Rival> rivals = rivals(value);
    Measured belief = belief(value.level());
    if (others.isEmpty()) {
      return answer(
          Answer.CANNOT_BE_SAID, belief, rivals, "no other period of " + key + " has data");
    }
    double sure = (1 + value.level()) / 2;
    boolean no =
        belief instanceof Estimate b
            ? b.value() <= 1 - sure && ahead(rivals, value)
            : rivals.stream().anyMatch(r -> beyond(r.value(), value));
    if (no) {
      return answer(
          Answer.NO,
          belief,
          rivals,
          "it was "
              + further()
              + " at "
              + rivals.getFirst().at()
              + " ("
              + number(rivals.getFirst().value().value())
              + " against "
              + number(value.value())
              + ")");
    }
    boolean yes = belief instanceof Estimate b ? b.value() >= sure : rivals.isEmpty();
    if (!yes) {
      return answer(
          Answer.CANNOT_BE_SAID,
          belief,
          rivals,
          "the intervals of "
              + rivals.size()
              + " other periods do not exclude that they went as far");
    }
    String lacking = lacking();
    return lacking.isEmpty()
        ? answer(
            Answer.YES,
            belief,
            rivals,
            "it is the "
                + direction.words()
                + " of "
                + asked.size()
                + " periods ("
                + number(value.value())
                + ")")
        : answer(Answer.CANNOT_BE_SAID, belief, rivals, lacking);
  }

  /// Whether the strongest rival's own value goes further. Of many periods alike each is the
  /// extreme in few replicates only: that alone makes none of them the further one.
  private boolean ahead(List<Rival> rivals, Estimate value) {
    return !rivals.isEmpty()
        && direction.sign() * (rivals.getFirst().value().value() - value.value()) >= 0;
  }

  /// What of the span has no data, in words; empty where all of it has.
  private String lacking() {
    if (gaps() > 0) {
      return "it is the "
          + direction.words()
          + " of those with data, but "
          + gaps()
          + " of "
          + asked.size()
          + " periods have none";
    }
    // The first period asked about may end up to its own length after the day asked.
    boolean late = since.equals(LocalDate.MIN) || first.isAfter(asked.getFirst().at()) || begins();
    return late
        ? "it is the "
            + direction.words()
            + " of the record, but the record begins at "
            + first
            + (since.equals(LocalDate.MIN) ? " and history does not" : ", not at " + since)
        : "";
  }

  /// Whether the record's first period begins after the day asked about, by the length of a period.
  private boolean begins() {
    if (asked.size() < 2) {
      return true;
    }
    long length = asked.get(1).at().toEpochDay() - asked.getFirst().at().toEpochDay();
    return asked.getFirst().at().toEpochDay() - since.toEpochDay() > length + length / 10;
  }

  private List<Rival> rivals(Estimate value) {
    List<Rival> rivals = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      if (!(others.get(i).value() instanceof Estimate other)) {
        continue;
      }
      if (own.length == 0) {
        if (!beyond(value, other)) {
          rivals.add(new Rival(others.get(i).at(), other, new NoData("no replicates")));
        }
        continue;
      }
      int hits = 0;
      for (int r = 0; r < own.length; r++) {
        hits += direction.sign() * (draws.get(i)[r] - own[r]) >= 0 ? 1 : 0;
      }
      if (hits > 0) {
        rivals.add(
            new Rival(
                others.get(i).at(), other, Proportion.estimate(hits, own.length, value.level())));
      }
    }
    rivals.sort(
        Comparator.comparingDouble((Rival r) -> -direction.sign() * r.value().value())
            .thenComparing(Rival::at));
    return rivals;
  }

  /// Whether `one` lies further than `other` with its whole interval.
  private boolean beyond(Estimate one, Estimate other) {
    return direction == Direction.HIGHEST ? one.low() > other.high() : one.high() < other.low();
  }

  private Measured belief(double level) {
    if (own.length == 0 || draws.isEmpty()) {
      return new NoData(own.length == 0 ? "no replicates" : "nothing to compare with");
    }
    int hits = 0;
    for (int r = 0; r < own.length; r++) {
      boolean extreme = true;
      for (double[] draw : draws) {
        extreme &= direction.sign() * (draw[r] - own[r]) < 0;
      }
      hits += extreme ? 1 : 0;
    }
    return Proportion.estimate(hits, own.length, level);
  }

  private int gaps() {
    return (int) asked.stream().filter(p -> p.value() instanceof NoData).count();
  }

  private String further() {
    return direction == Direction.HIGHEST ? "higher" : "lower";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%+.2f", value);
  }

  private Extreme answer(Answer answer, Measured belief, List<Rival> rivals, String why) {
    return new Extreme(
        key,
        direction,
        since,
        last().at(),
        last().value(),
        answer,
        belief,
        rivals,
        asked.size(),
        gaps(),
        why);
  }
}
