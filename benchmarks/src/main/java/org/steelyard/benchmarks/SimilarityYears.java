package org.steelyard.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.steelyard.measure.similarity.Obligation;
import org.steelyard.measure.similarity.Portfolios;

/// Alliance portfolios of 1816-2018: from a folder's files, or made up with the same sizes.
final class SimilarityYears {
  private static final int FIRST = 1816;
  private static final int LAST = 2018;

  private SimilarityYears() {}

  /// Reads `cow_nmc.csv.gz` (members, CINC) and `atop_alliance.csv.gz` of `folder`.
  static List<Portfolios> read(Path folder) throws IOException {
    TreeMap<Integer, List<String[]>> members = new TreeMap<>();
    for (String[] row : rows(folder.resolve("cow_nmc.csv.gz"))) {
      int year = Integer.parseInt(row[1]);
      if (year <= LAST) {
        members.computeIfAbsent(year, _ -> new ArrayList<>()).add(row);
      }
    }
    TreeMap<Integer, Portfolios.Builder> builders = new TreeMap<>();
    members.forEach(
        (year, rows) -> {
          Portfolios.Builder builder =
              new Portfolios.Builder(year, rows.stream().map(row -> row[0]).toList());
          rows.forEach(row -> builder.capability(row[0], Double.parseDouble(row[8])));
          builders.put(year, builder);
        });
    Obligation[] columns = {
      Obligation.DEFENCE,
      Obligation.OFFENCE,
      Obligation.NEUTRALITY,
      Obligation.NONAGGRESSION,
      Obligation.CONSULTATION
    };
    for (String[] row : rows(folder.resolve("atop_alliance.csv.gz"))) {
      int tie = 0;
      for (int i = 0; i < columns.length; i++) {
        tie = Math.max(tie, row[3 + i].equals("1") ? columns[i].tie() : 0);
      }
      Portfolios.Builder builder = builders.get(Integer.valueOf(row[2]));
      if (builder != null) {
        builder.tie(row[0], row[1], tie);
      }
    }
    return builders.values().stream().map(Portfolios.Builder::build).toList();
  }

  /// Random ties (one in ten) among 23 members in 1816, growing to 195.
  static List<Portfolios> random() {
    Random random = new Random(1);
    List<Portfolios> years = new ArrayList<>();
    for (int year = FIRST; year <= LAST; year++) {
      int n = 23 + (195 - 23) * (year - FIRST) / (LAST - FIRST);
      List<String> states = IntStream.range(0, n).mapToObj(i -> "S" + i).toList();
      Portfolios.Builder builder = new Portfolios.Builder(year, states);
      for (String a : states) {
        builder.capability(a, random.nextDouble());
        for (String b : states) {
          builder.tie(a, b, random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 0);
        }
      }
      years.add(builder.build());
    }
    return years;
  }

  private static List<String[]> rows(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
  }
}
