package org.steelyard.store.data;

import java.time.LocalDate;
import java.util.List;

/// What is held of the events of one directed pair of states.
///
/// @param blocks its events by day and publisher; no pair where there are none
/// @param quads events by year and quad class, in this order
/// @param latest the latest events, newest first
public record DyadPage(DailyBlocks blocks, List<QuadYear> quads, List<Latest> latest) {
  public DyadPage {
    quads = List.copyOf(quads);
    latest = List.copyOf(latest);
  }

  /// Events of one quad class in one year.
  ///
  /// @param quad label of the class
  /// @param events 1 or more
  public record QuadYear(int year, String quad, long events) {}

  /// One event as its source has it.
  ///
  /// @param id the source's number
  /// @param cameo code as the source writes it
  /// @param intensity -10 to 10
  /// @param publisher who told it; empty where unknown
  public record Latest(
      long id, LocalDate day, String cameo, String quad, double intensity, String publisher) {}
}
