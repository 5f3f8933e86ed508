package org.steelyard.store.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.steelyard.store.data.WorkspaceError;

/// Whether the data that a panel needs are there.
final class Imports {
  private Imports() {}

  /// Throws [WorkspaceError.Invalid] where a component's data were never imported.
  static void check(Panel panel, Path imports) {
    for (Component component : panel.components()) {
      for (String kind : component.kinds()) {
        if (!any(imports.resolve(kind))) {
          throw new WorkspaceError.Invalid(
              "'" + component.name() + "'",
              "it is made of '" + kind + "', of which nothing is imported.",
              "import it: ./steelyard import " + kind + " FILE");
        }
      }
    }
  }

  private static boolean any(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var found = Files.newDirectoryStream(folder, "*.parquet")) {
      return found.iterator().hasNext();
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading " + folder, failed);
    }
  }
}
