package org.steelyard.store.panel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.steelyard.store.data.WorkspaceError;
import org.steelyard.store.duckdb.PanelDatabase;

/// The file that a panel is written to, and the table of its columns beside it.
///
/// @param file absolute
record PanelFile(Path file, boolean csv) {
  private static final int BLOCK = 1 << 16;

  /// A file whose name says its format.
  static PanelFile of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".parquet")) {
      throw new IllegalArgumentException(
          "'" + file + "' is neither a .parquet nor a .csv file.\nMaybe name it panel.parquet.");
    }
    return new PanelFile(file.toAbsolutePath().normalize(), name.endsWith(".csv"));
  }

  /// The folder it is in.
  Path folder() {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }

  /// `panel.columns.tsv` beside `panel.parquet`.
  Path notes() {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".columns.tsv");
  }

  /// Writes both; what was there before stands until the new is complete.
  void write(PanelDatabase database, String query, List<ColumnNote> columns) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(folder());
      database.run(
          "COPY (" + query + ") TO " + PanelDatabase.quoted(part.toString()) + format(columns));
      Files.writeString(
          notes(),
          columns.stream()
              .map(ColumnNote::line)
              .collect(Collectors.joining("", ColumnNote.HEADING, "")));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Writing " + file, failed);
    }
  }

  private String format(List<ColumnNote> columns) {
    if (csv) {
      return " (FORMAT csv, HEADER)";
    }
    String notes =
        columns.stream()
            .map(note -> "\"steelyard:" + note.name() + "\": " + PanelDatabase.quoted(note.text()))
            .collect(Collectors.joining(", "));
    return " (FORMAT parquet, CODEC zstd, KV_METADATA {" + notes + "})";
  }

  /// SHA-256 of the file.
  String digest() {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] block = new byte[BLOCK];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading " + file, failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("Every Java has SHA-256.", impossible);
    }
  }
}
