package org.steelyard.app.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of the inputs of one command.
///
/// @param run key of the run
/// @param read documents read and stored now
/// @param duplicate inputs that were stored before, or twice in this run
/// @param skipped inputs left out on purpose, each with its reason
/// @param refused inputs that could not be used, each with its reason
/// @param languages documents read now, by ISO 639-1 code
/// @param copies documents of the workspace that are near-duplicates of others
/// @param bytes of the documents read now
/// @param slowest name of the document that took longest to read, or empty
/// @param slowestSeconds how long it took
public record Intake(
    String run,
    int read,
    int duplicate,
    List<Left> skipped,
    List<Left> refused,
    Map<String, Integer> languages,
    int copies,
    long bytes,
    String slowest,
    double slowestSeconds) {
  /// An input of which no document came.
  ///
  /// @param where file, entry, line or byte
  /// @param why what happened, and a line that begins "Maybe" where it was refused
  public record Left(String where, String why) {}

  public Intake {
    skipped = List.copyOf(skipped);
    refused = List.copyOf(refused);
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
  }
}
