package org.steelyard.coding.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/// Tables of others beside the repository (not shipped), and their names of states.
public final class ForeignTables {
  /// Where they lie.
  public static final Path FOLDER =
      Path.of(System.getProperty("steelyard.root", ".."), "..", "shared", "data", "ir-state");

  private ForeignTables() {}

  /// Rows of a comma-separated file without its heading; `.gz` is unpacked.
  public static List<List<String>> rows(String name) {
    Path file = FOLDER.resolve(name);
    List<List<String>> rows = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        rows.add(cells(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.subList(1, rows.size());
  }

  /// Cells of a line; a cell in quotation marks may hold commas.
  static List<String> cells(String line) {
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

  /// Letters a to z and blanks of a name, without marks.
  static String fold(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replace('ə', 'a')
            .replace('ı', 'i')
            .replace('ł', 'l')
            .replace('ø', 'o')
            .replace('đ', 'd')
            .replace('-', ' ');
    return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z ]", "").strip();
  }

  /// Our codes of states by their folded English names without blanks.
  public static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (JsonNode state : Json.rows("states")) {
      String code = Json.text(state.path("iso3"));
      for (String name : Json.strings(state.path("names").path("en"))) {
        codes.putIfAbsent(fold(name).replace(" ", ""), code);
      }
      codes.putIfAbsent(code.toLowerCase(Locale.ROOT), code);
    }
    return codes;
  }
}
