package org.steelyard.store.duckdb;

/// Where a kind of imported events has what measures need, as SQL.
///
/// @param intensity the source's own, -10 to 10
/// @param publisher who told an event; blocks of an interval are told apart by it
record EventColumns(String intensity, String publisher) {
  /// Those of `kind`; throws [IllegalArgumentException] where its rows are no events with
  /// intensities.
  static EventColumns of(String kind) {
    return switch (kind) {
      case "icews" -> new EventColumns("intensity", "coalesce(publisher, '')");
      // The host of an address stands between its second and third slash.
      case "gdelt" -> new EventColumns("goldstein", "coalesce(split_part(url, '/', 3), '')");
      default ->
          throw new IllegalArgumentException(
              "Rows of "
                  + kind
                  + " are no events with intensities.\nMaybe icews or gdelt is meant.");
    };
  }

  /// Rows between two different states with a class and an intensity, which alone are used.
  String usable(String files) {
    return "SELECT source_iso3 AS source, target_iso3 AS target, day, event_id, cameo, quad, "
        + intensity
        + " AS intensity, "
        + publisher
        + " AS publisher FROM "
        + files
        + " WHERE source_iso3 <> '' AND target_iso3 <> '' AND source_iso3 <> target_iso3"
        + " AND quad <> '' AND day IS NOT NULL AND "
        + intensity
        + " BETWEEN -10 AND 10";
  }
}
