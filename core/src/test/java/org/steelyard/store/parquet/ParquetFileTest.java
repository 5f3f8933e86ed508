package org.steelyard.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that we write, as DuckDB reads them.
final class ParquetFileTest {
  private static final List<Field> FIELDS =
      List.of(
          new Field("t", Field.Type.TEXT),
          new Field("w", Field.Type.WHOLE),
          new Field("r", Field.Type.REAL),
          new Field("d", Field.Type.DAY));

  @TempDir Path folder;

  private record Group(Texts texts, Numbers wholes, Numbers reals, Numbers days) {
    Group() {
      this(
          new Texts(),
          new Numbers(Field.Type.WHOLE),
          new Numbers(Field.Type.REAL),
          new Numbers(Field.Type.DAY));
    }

    void add(String text, long whole, double real, long day) {
      texts.add(text);
      wholes.add(whole);
      reals.add(real);
      days.add(day);
    }

    void none() {
      all().forEach(Values::none);
    }

    List<Values> all() {
      return List.of(texts, wholes, reals, days);
    }
  }

  private void write(Group... groups) throws IOException {
    try (ParquetFile file = new ParquetFile(folder.resolve("a.parquet"), FIELDS)) {
      for (Group group : groups) {
        file.write(ParquetFile.pack(group.all()));
      }
      file.finish();
    }
  }

  private List<String> read(String select) throws SQLException {
    List<String> rows = new ArrayList<>();
    String sql = select.replace("FILE", "'" + folder.resolve("a.parquet") + "'");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= width; i++) {
          row.append(i == 1 ? "" : "|").append(result.getString(i));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  @Test
  void valuesOfEveryTypeAndNoneAreReadBack() throws Exception {
    Group group = new Group();
    group.add("Київ, Şuşa, 🕊", Long.MIN_VALUE, -0.5, 17_000);
    group.none();
    group.add("", Long.MAX_VALUE, Double.MIN_VALUE, -1);
    write(group);
    assertThat(read("SELECT t, w, r, d FROM FILE"))
        .containsExactly(
            "Київ, Şuşa, 🕊|-9223372036854775808|-0.5|2016-07-18",
            "null|null|null|null",
            "|9223372036854775807|4.9E-324|1969-12-31");
  }

  @Test
  void aFileWithoutRowsAndAColumnWithoutValuesAreReadBack() throws Exception {
    write();
    assertThat(read("SELECT * FROM FILE")).isEmpty();
    Group empty = new Group();
    empty.none();
    empty.none();
    write(empty);
    assertThat(read("SELECT count(*), count(t), count(w), count(r), count(d) FROM FILE"))
        .containsExactly("2|0|0|0|0");
  }

  @Test
  void rowGroupsWithDictionariesThatOverflowAreReadBackInOrder() throws Exception {
    Group few = new Group();
    Group many = new Group();
    for (int i = 0; i < 70_000; i++) {
      few.add("text " + i % 300, i % 1_000, i % 7, i % 900);
      if (i % 11 == 3) {
        many.none();
      } else {
        many.add("text " + i, i * 1_000_003L, i / 8.0, i);
      }
    }
    write(few, many, new Group());
    assertThat(read("SELECT count(*), count(w), sum(w), sum(r) FROM FILE WHERE r < 7 AND t <> ''"))
        .hasSize(1);
    assertThat(
            read(
                "SELECT count(*) FROM (SELECT *, row_number() OVER () - 1 AS i FROM FILE)"
                    + " WHERE i < 70000 AND t = 'text ' || i % 300 AND w = i % 1000 AND r = i % 7"
                    + " AND d = DATE '1970-01-01' + (i % 900)::INT"))
        .containsExactly("70000");
    assertThat(
            read(
                "SELECT count(*) FROM (SELECT *, row_number() OVER () - 70001 AS i FROM FILE)"
                    + " WHERE i >= 0 AND CASE WHEN i % 11 = 3 THEN t IS NULL AND w IS NULL"
                    + " ELSE t = 'text ' || i AND w = i * 1000003 AND r = i / 8.0"
                    + " AND d = DATE '1970-01-01' + i::INT END"))
        .containsExactly("70000");
  }

  @Test
  void statisticsHoldLeastMostAndHowManyHaveNoValue() throws Exception {
    Group group = new Group();
    group.add("b", -5, 1, 3);
    group.none();
    group.add("я", 7, 2, 1);
    write(group);
    assertThat(
            read(
                "SELECT path_in_schema, stats_min_value, stats_max_value, stats_null_count"
                    + " FROM parquet_metadata(FILE) WHERE path_in_schema <> 'r'"))
        .containsExactly("t|b|я|1", "w|-5|7|1", "d|1970-01-02|1970-01-04|1");
    assertThat(read("SELECT w FROM FILE WHERE t = 'я' AND d < DATE '1970-01-03'"))
        .containsExactly("7");
  }
}
