package org.steelyard.store.panel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.store.duckdb.PanelDatabase;

/// Makes panels of imported rows. The caller holds the workspace.
public final class PanelMaker {
  private final Path imports;
  private final Path temp;
  private final Function<Kind, Imported> held;

  /// @param imports the folder of imports
  /// @param temp for what does not fit into memory
  /// @param held tells the digest of the imported rows of a kind
  public PanelMaker(Path imports, Path temp, Function<Kind, Imported> held) {
    this.imports = imports.toAbsolutePath().normalize();
    this.temp = temp.toAbsolutePath().normalize();
    this.held = held;
  }

  /// Writes a panel, and a table of its columns beside it. The same panel of the same imports gives
  /// the same bytes. Throws [WorkspaceError] where data are missing or the file cannot be written.
  ///
  /// @param file `.csv` or `.parquet`; is replaced when the panel is complete
  public PanelMade make(Panel panel, Path file) {
    PanelFile out = PanelFile.of(file);
    Imports.check(panel, imports);
    try (PanelDatabase database = new PanelDatabase(imports, out.folder(), temp)) {
      Desk desk = new Desk(panel, database, imports);
      Base.make(desk);
      List<Part> parts = panel.components().stream().map(one -> Part.of(one, desk)).toList();
      List<Cell> cells = new ArrayList<>(Base.cells(desk));
      parts.forEach(part -> cells.addAll(part.cells()));
      List<ColumnNote> notes = new Notes(panel, new Kinds(), held).of(desk, parts);
      out.write(database, query(cells, parts, desk), notes);
      long rows = desk.number("SELECT count(*) FROM base");
      return new PanelMade(out.file(), out.notes(), rows, notes, out.digest());
    }
  }

  private static String query(List<Cell> cells, List<Part> parts, Desk desk) {
    return "SELECT "
        + cells.stream().map(Cell::selected).collect(Collectors.joining(",\n"))
        + "\nFROM base\n"
        + parts.stream().map(Part::joins).collect(Collectors.joining())
        + "ORDER BY base.a, "
        + (desk.dyads() ? "base.b, " : "")
        + "base.year";
  }
}
