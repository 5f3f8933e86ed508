package org.steelyard.measure.similarity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Reads the shared data sets' CSV for tests; tests are skipped where they are absent.
final class SharedFiles {
  private SharedFiles() {}

  /// Rows of a file under `../shared` without its header; quotes are honoured, lines are rows.
  static List<List<String>> rows(String name) {
    Path file = Path.of(System.getProperty("steelyard.root", ".."), "..", "shared", name);
    assumeTrue(Files.exists(file), () -> "no " + name + " beside the project");
    try (InputStream in =
        name.endsWith(".gz")
            ? new GZIPInputStream(Files.newInputStream(file))
            : Files.newInputStream(file)) {
      List<List<String>> rows = new ArrayList<>();
      // Latin-1 keeps every byte, and only ASCII columns are used.
      new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
          .lines()
          .forEach(line -> rows.add(cells(line)));
      return rows.subList(1, rows.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
