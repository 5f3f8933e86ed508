package org.steelyard.store.panel;

/// What is known of a column of a panel.
///
/// @param name its name
/// @param meaning for people
/// @param unit unit of measurement
/// @param source kinds of imported data it was made of, or the table of states
/// @param citation how to cite them
/// @param coverage years and the meaning of a missing row
/// @param asOf to which day of the year a value belongs
/// @param used rows of the source that stand in the panel
/// @param digest SHA-256 of the imports it was made of, in the order of `source`
public record ColumnNote(
    String name,
    String meaning,
    String unit,
    String source,
    String citation,
    String coverage,
    String asOf,
    long used,
    String digest) {
  /// Heading of a table of notes.
  static final String HEADING =
      "column\tmeaning\tunit\tsource\tcitation\tcoverage\tas_of\trows_used\tdigest\n";

  /// One line of a table of notes.
  String line() {
    return String.join(
            "\t",
            name,
            meaning,
            unit,
            source,
            citation,
            coverage,
            asOf,
            Long.toString(used),
            digest)
        + "\n";
  }

  /// One text for the metadata of a Parquet file.
  String text() {
    return meaning
        + "\nunit: "
        + unit
        + "\nsource: "
        + source
        + "\ncite: "
        + citation
        + "\ncoverage: "
        + coverage
        + "\nas of: "
        + asOf
        + "\nrows used: "
        + used
        + "\ndigest: "
        + digest;
  }
}
