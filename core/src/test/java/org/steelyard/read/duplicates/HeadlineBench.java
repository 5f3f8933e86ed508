package org.steelyard.read.duplicates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Real headlines: copies found against copies by definition.
///
/// A pair of rows is *exact* if both headlines have the same words (case and punctuation aside),
/// *near* if the fewest words to insert, delete or replace are at most a sixth of the longer one's
/// words and the figures are the same. Headlines of fewer than four words are left out. Argument:
/// the gzipped table of the RUWA data.
final class HeadlineBench {
  private HeadlineBench() {}

  /// A row.
  private record Row(String id, String title, List<String> words, LocalDate day) {}

  /// Runs it.
  public static void main(String[] args) throws IOException {
    List<Row> rows = rows(Path.of(args[0]));
    Clusterer clusterer = new Clusterer();
    for (Row row : rows) {
      clusterer.add(new Entry(row.id(), row.day(), row.title().length(), Sketch.of(row.title())));
    }
    Map<String, Integer> cluster = new HashMap<>();
    List<Cluster> clusters = clusterer.clusters();
    for (int i = 0; i < clusters.size(); i++) {
      for (String id : clusters.get(i).members()) {
        cluster.put(id, i);
      }
    }
    int[][] count = new int[3][2];
    int shown = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        Row a = rows.get(i);
        Row b = rows.get(j);
        boolean found = Known.of(cluster, a.id()).equals(Known.of(cluster, b.id()));
        int kind = kind(a.words(), b.words());
        count[kind][found ? 1 : 0]++;
        boolean wrong = found == (kind == 2);
        if (wrong && (i + j) % 7 == 0 && shown++ < 25) {
          System.out.println((found ? "found: " : "lost: ") + a.title() + " | " + b.title());
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "headlines %d, clusters %d%nexact pairs %d, found %d%nnear pairs %d, found %d%n"
            + "other pairs found %d%n",
        rows.size(),
        clusters.size(),
        count[0][0] + count[0][1],
        count[0][1],
        count[1][0] + count[1][1],
        count[1][1],
        count[2][1]);
  }

  private static int kind(List<String> a, List<String> b) {
    if (a.equals(b)) {
      return 0;
    }
    int most = Math.max(a.size(), b.size()) / 6;
    if (Math.abs(a.size() - b.size()) > most || distance(a, b) > most) {
      return 2;
    }
    return figures(a).equals(figures(b)) ? 1 : 2;
  }

  private static List<String> figures(List<String> words) {
    return words.stream().filter(word -> Character.isDigit(word.charAt(0))).sorted().toList();
  }

  private static int distance(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.size(); j++) {
        int change = diagonal + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.size()];
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    DateTimeFormatter format = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      for (List<String> cells : table(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
        String title = cells.size() > 6 ? cells.get(4) : "";
        List<String> words =
            Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean dated = cells.size() > 6 && cells.get(6).matches("\\d\\d/\\d\\d/\\d{4}");
        if (words.size() >= 4) {
          LocalDate day = dated ? LocalDate.parse(cells.get(6), format) : Entry.UNDATED;
          rows.add(new Row(cells.getFirst(), title, words, day));
        }
      }
    }
    return rows;
  }

  private static List<List<String>> table(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
