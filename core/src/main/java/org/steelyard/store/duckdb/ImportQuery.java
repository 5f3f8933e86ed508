package org.steelyard.store.duckdb;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.steelyard.imports.Column;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.ReadRow;
import org.steelyard.store.data.RowTaker;

/// A question to the rows of one kind: which columns of which rows, in the order of their values.
final class ImportQuery {
  private final List<Column> known;
  private final List<String> columns;
  private final List<Condition> where;
  private final List<Object> parameters = new ArrayList<>();

  /// @param known columns of the kind
  ImportQuery(List<Column> known, List<String> columns, List<Condition> where) {
    this.known = known;
    this.columns = columns;
    this.where = where;
  }

  /// The statement; its parameters are filled by [#run].
  String sql(String files) {
    parameters.clear();
    String wanted = columns.stream().map(this::name).collect(Collectors.joining(", "));
    String conditions = where.stream().map(this::condition).collect(Collectors.joining(" AND "));
    return "SELECT "
        + wanted
        + " FROM "
        + files
        + (conditions.isEmpty() ? "" : " WHERE " + conditions)
        + " ORDER BY ALL";
  }

  private String name(String column) {
    if (known.stream().noneMatch(k -> k.name().equals(column))) {
      throw new IllegalArgumentException(
          "There is no column "
              + column
              + ".\nMaybe one of "
              + known.stream().map(Column::name).collect(Collectors.joining(", "))
              + " is meant.");
    }
    return '"' + column + '"';
  }

  private String condition(Condition condition) {
    String column = name(condition.column());
    return switch (condition) {
      case Condition.Same(_, String text) -> {
        parameters.add(text);
        yield column + " = ?";
      }
      case Condition.In(_, List<String> texts) -> {
        parameters.addAll(texts);
        yield texts.isEmpty()
            ? "false"
            : column + " IN (" + String.join(", ", Collections.nCopies(texts.size(), "?")) + ")";
      }
      case Condition.Between(_, long from, long to) -> {
        parameters.add(from);
        parameters.add(to);
        yield column + " BETWEEN ? AND ?";
      }
      case Condition.Days(_, LocalDate from, LocalDate to) -> {
        parameters.add(from);
        parameters.add(to);
        yield column + " BETWEEN ? AND ?";
      }
    };
  }

  /// Gives the rows; returns how many.
  long run(PreparedStatement statement, RowTaker taker) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
    try (ResultSet result = statement.executeQuery()) {
      ReadRow row = new OpenRow(result);
      long count = 0;
      while (result.next()) {
        taker.row(row);
        count++;
      }
      return count;
    }
  }
}
