package org.steelyard.measure;

import java.time.LocalDate;
import java.util.List;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;

/// Whether a record's last period is its highest or lowest since a day: yes, no, cannot be said.
///
/// Without replicates the intervals decide: yes where the last period's lies beyond every other's,
/// no where one other lies beyond it. With replicates (an [Affinity]) the share of them in which
/// the last period is the extreme is the belief, and yes needs a belief of `(1 + level) / 2`.
/// A yes needs the whole span: a record that begins later, or has periods without data, cannot
/// give one; a no stands on the one period that goes further. Own measure. Trap: neighbouring
/// points of a decayed mean are nearly one period; ask by year.
///
/// @param since first day that the question is about
/// @param last the last period's day
/// @param value the last period's value
/// @param belief share of replicates in which the last period is the extreme; no data without
///     replicates
/// @param rivals other periods that may go as far, the strongest first
/// @param periods periods asked about, the last among them
/// @param gaps those of them without data
/// @param why the answer in words, with the numbers
public record Extreme(
    String key,
    Direction direction,
    LocalDate since,
    LocalDate last,
    Measured value,
    Answer answer,
    Measured belief,
    List<Rival> rivals,
    int periods,
    int gaps,
    String why) {
  /// Which end of the record is asked for.
  public enum Direction {
    HIGHEST("highest", 1),
    LOWEST("lowest", -1);

    private final String words;
    private final int sign;

    Direction(String words, int sign) {
      this.words = words;
      this.sign = sign;
    }

    /// Word for people.
    public String words() {
      return words;
    }

    int sign() {
      return sign;
    }
  }

  /// The answer.
  public enum Answer {
    YES,
    NO,
    CANNOT_BE_SAID
  }

  /// A period that may go as far as the last.
  ///
  /// @param further share of replicates in which it goes further; no data without replicates
  public record Rival(LocalDate at, Measured.Estimate value, Measured further) {}

  public Extreme {
    rivals = List.copyOf(rivals);
  }

  /// By the intervals of `series` alone.
  ///
  /// @param since first day asked about; [LocalDate#MIN] for "in history"
  public static Extreme of(Series series, Direction direction, LocalDate since) {
    return new ExtremeFinder(series.key(), series.points(), direction, since).find();
  }

  /// By joint replicates of `affinity` at `days`, ascending; the last is the period in question.
  ///
  /// @param since first day asked about; [LocalDate#MIN] for "in history"
  public static Extreme of(
      Affinity affinity, List<LocalDate> days, Direction direction, LocalDate since) {
    List<Series.Point> points =
        days.stream().map(day -> new Series.Point(day, affinity.at(day), 0)).toList();
    return new ExtremeFinder("affinity " + affinity.key(), points, direction, since)
        .withReplicates(affinity)
        .find();
  }
}
