package org.steelyard.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A tab-separated table of the class path: UTF-8, `#` begins a comment line.
public final class Table {
  private Table() {}

  /// Rows of `path`, each exactly `columns` wide; missing last cells are empty.
  ///
  /// @throws IllegalStateException where the table is absent or a row is too wide
  public static List<String[]> rows(String path, int columns) {
    List<String[]> rows = new ArrayList<>();
    int line = 0;
    for (String text : text(path).split("\n", -1)) {
      line++;
      String row = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      String[] cells = row.split("\t", -1);
      if (cells.length > columns) {
        throw new IllegalStateException(
            path + ":" + line + " has " + cells.length + " cells, but " + columns + " are known.");
      }
      String[] padded = new String[columns];
      for (int i = 0; i < columns; i++) {
        padded[i] = i < cells.length ? cells[i].strip() : "";
      }
      rows.add(padded);
    }
    return rows;
  }

  /// Whether the class path has `path`.
  public static boolean exists(String path) {
    return Table.class.getClassLoader().getResource(path) != null;
  }

  /// Whole text of a class-path file.
  ///
  /// @throws IllegalStateException where it is absent
  public static String text(String path) {
    try (InputStream in = Table.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program's own file '" + path + "' is missing.\nMaybe the build is incomplete.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }
}
