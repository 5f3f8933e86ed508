package org.steelyard.app.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of the inputs of one command, and what the workspace holds after it.
///
/// @param run key of the run
/// @param read documents read and stored now
/// @param duplicate inputs that were stored before, or twice in this run
/// @param skipped inputs left out on purpose
/// @param refused inputs that could not be used, each with its reason
/// @param languages documents read now, by ISO 639-1 code
/// @param reports reports that the workspace holds
/// @param events events that they make
public record Intake(
    String run,
    int read,
    int duplicate,
    int skipped,
    List<Refusal> refused,
    Map<String, Integer> languages,
    int reports,
    int events,
    int claims,
    int quantities,
    int memberships) {
  /// An input that could not be used.
  ///
  /// @param where file, entry, line or byte
  /// @param why what happened and a line that begins "Maybe"
  public record Refusal(String where, String why) {}

  public Intake {
    refused = List.copyOf(refused);
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
  }
}
