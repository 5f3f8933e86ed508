package org.steelyard.read.unpack.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {
  private static final Path PAGE =
      Path.of(System.getProperty("steelyard.root", ".."))
          .resolve("docs/reference/table-columns.md");

  @Test
  void theNamesOnThePageAreKnown() throws IOException {
    List<Column> rows = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("| ") && line.contains("`")) {
        String[] names = line.split("`", -1);
        Column column = Column.of(names[1]);
        for (int i = 1; i < names.length; i += 2) {
          assertThat(Column.of(names[i])).as(names[i]).isEqualTo(column);
        }
        rows.add(column);
      }
    }
    assertThat(rows)
        .containsExactly(
            Column.TEXT,
            Column.HTML,
            Column.TITLE,
            Column.DATE,
            Column.SOURCE,
            Column.URL,
            Column.LANGUAGE);
  }

  @Test
  void caseAndSignsOfNamesMakeNoDifference() {
    assertThat(Column.of("Published At")).isEqualTo(Column.DATE);
    assertThat(Column.of("ARTICLE-TEXT")).isEqualTo(Column.TEXT);
    assertThat(Column.of("")).isEqualTo(Column.OTHER);
    assertThat(Column.of("text title")).isEqualTo(Column.OTHER);
  }

  @Test
  void theBestNameCountsUnlessItIsEmpty() {
    Row row = new Row();
    row.put("content", "second");
    row.put("text", "first");
    row.put("body", "");
    assertThat(row.get(Column.TEXT)).isEqualTo("first");
    Row other = new Row();
    other.put("text", " ");
    other.put("content", "second");
    assertThat(other.get(Column.TEXT)).isEqualTo("second");
  }
}
