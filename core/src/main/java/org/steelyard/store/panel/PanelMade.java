package org.steelyard.store.panel;

import java.nio.file.Path;
import java.util.List;

/// A panel that was written.
///
/// @param file the panel
/// @param notes the table of its columns
/// @param rows how many rows it has
/// @param columns what is known of each column, in order
/// @param digest SHA-256 of the file: the same panel of the same imports gives the same
public record PanelMade(Path file, Path notes, long rows, List<ColumnNote> columns, String digest) {
  /// A result that nobody changes.
  public PanelMade {
    columns = List.copyOf(columns);
  }
}
