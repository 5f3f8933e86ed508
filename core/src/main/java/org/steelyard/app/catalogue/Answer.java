package org.steelyard.app.catalogue;

import java.util.List;
import org.steelyard.model.Measured;

/// What a named measure says of one state.
///
/// @param measured the number; no data, with the reason, where there is none or the answer is a
///     word
/// @param words the answer where it is a word (a course), or what to say beside the number; may be
///     empty
/// @param parts numbers that belong beside it
/// @param sources what it rests on, with the years used
/// @param explanation how it comes about, in a sentence or two
public record Answer(
    Measured measured, String words, List<Part> parts, List<Source> sources, String explanation) {
  public Answer {
    parts = List.copyOf(parts);
    sources = List.copyOf(sources);
  }

  /// A number without anything beside it.
  public static Answer of(Measured measured, List<Source> sources, String explanation) {
    return new Answer(measured, "", List.of(), sources, explanation);
  }

  /// No data.
  public static Answer none(String reason) {
    return of(new Measured.NoData(reason), List.of(), "");
  }

  /// A number that counts or sums everything a source has: nothing was sampled, so that its
  /// interval is the number itself.
  public static Measured exact(double value, int n) {
    return new Measured.Estimate(value, value, value, 1, n);
  }

  /// Whether the number has no sampling spread.
  public boolean exact() {
    return measured instanceof Measured.Estimate e && e.level() == 1;
  }

  /// Years used, of all sources.
  public String years() {
    return String.join(", ", sources.stream().map(Source::years).distinct().toList());
  }
}
