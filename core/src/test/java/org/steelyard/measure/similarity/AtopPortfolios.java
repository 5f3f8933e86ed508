package org.steelyard.measure.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Portfolios of every year from ATOP's dyad-years; members are the states with capabilities.
final class AtopPortfolios {
  private AtopPortfolios() {}

  static SortedMap<Integer, Portfolios> read() {
    TreeMap<Integer, List<List<String>>> members = new TreeMap<>();
    for (List<String> row : SharedFiles.rows("data/ir-state/cow_nmc.csv.gz")) {
      members.computeIfAbsent(Integer.valueOf(row.get(1)), _ -> new ArrayList<>()).add(row);
    }
    TreeMap<Integer, Portfolios.Builder> builders = new TreeMap<>();
    members.forEach(
        (year, rows) -> {
          Portfolios.Builder builder =
              new Portfolios.Builder(year, rows.stream().map(row -> row.get(0)).toList());
          rows.forEach(row -> builder.capability(row.get(0), Double.parseDouble(row.get(8))));
          builders.put(year, builder);
        });
    for (List<String> row : SharedFiles.rows("data/ir-state/atop_alliance.csv.gz")) {
      Portfolios.Builder builder = builders.get(Integer.valueOf(row.get(2)));
      if (builder != null) {
        builder.tie(row.get(0), row.get(1), tie(row));
      }
    }
    TreeMap<Integer, Portfolios> all = new TreeMap<>();
    builders.forEach((year, builder) -> all.put(year, builder.build()));
    return all;
  }

  private static int tie(List<String> row) {
    List<Obligation> columns =
        List.of(
            Obligation.DEFENCE,
            Obligation.OFFENCE,
            Obligation.NEUTRALITY,
            Obligation.NONAGGRESSION,
            Obligation.CONSULTATION);
    int tie = 0;
    for (int i = 0; i < columns.size(); i++) {
      tie = Math.max(tie, row.get(3 + i).equals("1") ? columns.get(i).tie() : 0);
    }
    return tie;
  }
}
