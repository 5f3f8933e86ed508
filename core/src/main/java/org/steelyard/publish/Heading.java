package org.steelyard.publish;

import java.time.LocalDate;
import java.util.List;

/// Which state, which period, which run: what stands at the head of a brief and in its
/// citation.
///
/// @param code state (ISO 3166-1 alpha-3)
/// @param asOf day for which the measures hold; also the date of the brief
/// @param from first day of the period
/// @param to last day of the period
/// @param run id of the run
/// @param program version of Steelyard
/// @param coder version of the coder and its rules
/// @param checked how many codings a person has checked
/// @param remark printed beside the figures, for example `sample figures`, or empty
/// @param settings what the run was set to
public record Heading(
    String code,
    String name,
    LocalDate asOf,
    LocalDate from,
    LocalDate to,
    String run,
    String program,
    String coder,
    int checked,
    String remark,
    List<Setting> settings) {
  /// A setting, for example `half-life` = `90 days`.
  public record Setting(String name, String value) {}

  public Heading {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A brief's period cannot end (" + to + ") before it begins (" + from + ").");
    }
    if (run.isBlank()) {
      throw new IllegalArgumentException(
          "A brief names its run, but the run id is blank.\nMaybe the run was not recorded.");
    }
    settings = List.copyOf(settings);
  }
}
