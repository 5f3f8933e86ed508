package org.steelyard.imports;

import java.io.InputStream;
import java.util.List;

/// A kind of data that can be imported.
public sealed interface Kind
    permits GdeltEvents, IcewsEvents, Polecat, TemporalGraph, UnVotes, Declared {
  /// Its name on the command line and in the workspace: lower case, digits, hyphens.
  String name();

  /// What it is, in one line.
  String title();

  /// Licence and citation.
  Origin origin();

  /// How its files are written.
  Shape shape();

  /// Columns of its rows, in order.
  List<Column> columns();

  /// Names of the columns that tell what a row speaks of.
  List<String> key();

  /// A reader for one file.
  ///
  /// @param file names the table that the file holds
  RowReader reader(FileName file);

  /// Whether one reader must see all rows of a file in their order, because it counts equal ones.
  default boolean counts() {
    return false;
  }

  /// The bytes of one file with known damage of this kind mended; every line keeps its number.
  default InputStream mended(InputStream in) {
    return in;
  }
}
