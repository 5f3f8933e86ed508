package org.steelyard.store.panel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.steelyard.imports.Imported;
import org.steelyard.store.duckdb.PanelDatabase;

/// A folder of imports with rows made in a test, and panels of them.
final class SmallImports {
  private final Path imports;
  private final Path out;

  SmallImports(Path folder) throws IOException {
    this.imports = Files.createDirectories(folder.resolve("imports"));
    this.out = Files.createDirectories(folder.resolve("out"));
  }

  /// Adds rows of a kind.
  ///
  /// @param columns names and types are those of the kind
  /// @param values rows as SQL writes them
  SmallImports with(String kind, String columns, String values) throws IOException {
    Path home = Files.createDirectories(imports.resolve(kind));
    try (PanelDatabase database = new PanelDatabase(imports, out, out)) {
      database.run(
          "COPY (SELECT * FROM (VALUES "
              + values
              + ") t("
              + columns
              + ")) TO "
              + PanelDatabase.quoted(home.resolve("part-000000.parquet").toString())
              + " (FORMAT parquet)");
    }
    return this;
  }

  PanelMade make(Panel panel, String name) {
    return new PanelMaker(imports, out, kind -> new Imported(kind.name(), List.of(), 1, "d1"))
        .make(panel, out.resolve(name));
  }

  /// The lines of the panel as CSV, without the heading, with these columns only.
  List<String> lines(Panel panel, String... columns) throws IOException {
    PanelMade made = make(panel, "panel.csv");
    List<String> lines = Files.readAllLines(made.file());
    List<String> names = List.of(lines.getFirst().split(",", -1));
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(
            cells ->
                String.join(
                    " ",
                    List.of(columns).stream()
                        .map(column -> cells[names.indexOf(column)])
                        .map(cell -> cell.isEmpty() ? "-" : cell)
                        .toList()))
        .toList();
  }
}
