package org.steelyard.store.duckdb;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.steelyard.store.data.DailyBlocks;

/// Reads events as blocks. DuckDB packs each row into a number for its pair and one for day,
/// publisher and intensity; [Packing] sorts them, which is several times faster than its GROUP BY
/// where most blocks are single events, and needs no memory of DuckDB.
final class BlockQuery {
  /// Longest span that fits: 89 years.
  private static final int DAYS = 1 << Packing.DAY_BITS;

  private final Connection connection;
  private final String files;
  private final String rows;

  /// @param files the rows of a kind, as SQL
  BlockQuery(Connection connection, String files, EventColumns columns) {
    this.connection = connection;
    this.files = files;
    this.rows = columns.usable(files);
  }

  DailyBlocks run() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int first = 0;
      List<String> states = new ArrayList<>();
      // Each column alone: together, as pairs, they take ten times as long. A state of unused rows
      // does no harm.
      try (ResultSet result =
          statement.executeQuery(
              "SELECT DISTINCT source_iso3 AS s FROM "
                  + files
                  + " WHERE s <> '' UNION SELECT DISTINCT target_iso3 AS s FROM "
                  + files
                  + " WHERE s <> '' ORDER BY s")) {
        while (result.next()) {
          states.add(result.getString(1));
        }
      }
      try (ResultSet result =
          statement.executeQuery(
              "SELECT min(day) - DATE '1970-01-01', max(day) - DATE '1970-01-01' FROM ("
                  + rows
                  + ")")) {
        if (result.next()) {
          first = result.getInt(1);
          span(first, result.getInt(2));
        }
      }
      return states.isEmpty() ? DailyBlocks.NONE : read(statement, states, first);
    }
  }

  private static void span(int first, int last) {
    if (last - first >= DAYS) {
      throw new IllegalArgumentException(
          "Events from "
              + java.time.LocalDate.ofEpochDay(first)
              + " to "
              + java.time.LocalDate.ofEpochDay(last)
              + " are more than 89 years.\nMaybe one day is mistaken.");
    }
  }

  private DailyBlocks read(Statement statement, List<String> states, int first)
      throws SQLException {
    String type =
        states.stream()
            .map(s -> "'" + s.replace("'", "''") + "'")
            .collect(Collectors.joining(",", "ENUM(", ")"));
    int n = states.size();
    Packing packing = new Packing(states, first);
    try (ResultSet result =
        statement.executeQuery(
            "SELECT enum_code(source::"
                + type
                + ")::INTEGER * "
                + n
                + " + enum_code(target::"
                + type
                + ")::INTEGER, ((day - DATE '1970-01-01')::BIGINT - ("
                + first
                + ") << "
                + Packing.DAY_SHIFT
                + ") | ((hash(publisher) % "
                + (1 << Packing.TELLER_BITS)
                + ")::BIGINT << "
                + Packing.VALUE_BITS
                + ") | (round(intensity * 1e6)::BIGINT + "
                + Packing.ZERO
                + ") FROM ("
                + rows
                + ")")) {
      while (result.next()) {
        packing.add(result.getInt(1), result.getLong(2));
      }
    }
    return packing.blocks();
  }
}
