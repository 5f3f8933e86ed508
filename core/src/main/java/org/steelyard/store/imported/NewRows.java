package org.steelyard.store.imported;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.steelyard.imports.Batch;
import org.steelyard.imports.Block;
import org.steelyard.imports.Cell;
import org.steelyard.imports.Column;
import org.steelyard.imports.Row;
import org.steelyard.store.parquet.Field;
import org.steelyard.store.parquet.Numbers;
import org.steelyard.store.parquet.ParquetFile;
import org.steelyard.store.parquet.Texts;
import org.steelyard.store.parquet.Values;

/// Rows on their way in, column by column: which of them are new is told by the index.
final class NewRows implements Batch {
  private static final int LONGEST = 2_000;

  /// One row that cannot be stored.
  record Refusal(String table, long line, String why, String text) {}

  private final Intake intake;
  private final List<Values> cells = new ArrayList<>();
  private Texts files = new Texts();
  private Numbers lines = new Numbers(Field.Type.WHOLE);
  private Numbers keys = new Numbers(Field.Type.WHOLE);
  private Numbers contents = new Numbers(Field.Type.WHOLE);
  private final List<Refusal> refused = new ArrayList<>();
  private List<ParquetFile.Packed> packed = List.of();
  private final List<Column> columns;
  private long duplicates;

  /// Whether columns may have texts that no row has.
  private boolean loose;

  NewRows(Intake intake, List<Column> columns) {
    this.intake = intake;
    this.columns = columns;
    for (Column column : columns) {
      cells.add(
          switch (column.type()) {
            case TEXT -> new Texts();
            case WHOLE -> new Numbers(Field.Type.WHOLE);
            case REAL -> new Numbers(Field.Type.REAL);
            case DAY -> new Numbers(Field.Type.DAY);
          });
    }
  }

  /// The fields of the Parquet file: the kind's, and where a row came from.
  static List<Field> fields(List<Column> columns) {
    List<Field> fields = new ArrayList<>();
    for (Column column : columns) {
      fields.add(new Field(column.name(), type(column)));
    }
    fields.add(new Field("_file", Field.Type.TEXT));
    fields.add(new Field("_line", Field.Type.WHOLE));
    fields.add(new Field("_key", Field.Type.WHOLE));
    fields.add(new Field("_row", Field.Type.WHOLE));
    return fields;
  }

  @Override
  public void row(String table, long line, Row row) {
    List<Cell> from = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      Values column = cells.get(i);
      switch (from.get(i)) {
        case Cell.Text(String value) when column instanceof Texts texts -> texts.add(value);
        case Cell.Whole(long value) when column instanceof Numbers numbers -> numbers.add(value);
        case Cell.Real(double value) when column instanceof Numbers numbers -> numbers.add(value);
        case Cell.Day(LocalDate value) when column instanceof Numbers numbers ->
            numbers.add(value.toEpochDay());
        case Cell.None() -> column.none();
        default -> throw new IllegalStateException(from.get(i) + " in a column of another type");
      }
    }
    files.add(table);
    lines.add(line);
    keys.add(row.key());
    contents.add(row.content());
  }

  @Override
  public void block(String table, Block rows) {
    if (keys.size() > 0) {
      for (int i = 0; i < rows.size(); i++) {
        row(table, rows.lines()[i], rows.row(i));
      }
      return;
    }
    int size = rows.size();
    cells.clear();
    for (int i = 0; i < columns.size(); i++) {
      Block.Values column = rows.columns().get(i);
      cells.add(
          column.text()
              ? new Texts(column.codes(), size, column.different())
              : new Numbers(type(columns.get(i)), column.numbers(), column.present(), size));
    }
    boolean[] all = new boolean[rows.keys().length];
    Arrays.fill(all, true);
    files = new Texts(new int[size], size, List.of(table));
    lines = new Numbers(Field.Type.WHOLE, rows.lines(), all, size);
    keys = new Numbers(Field.Type.WHOLE, rows.keys(), all, size);
    contents = new Numbers(Field.Type.WHOLE, rows.contents(), all, size);
    loose = rows.loose();
  }

  private static Field.Type type(Column column) {
    return switch (column.type()) {
      case TEXT -> Field.Type.TEXT;
      case WHOLE -> Field.Type.WHOLE;
      case REAL -> Field.Type.REAL;
      case DAY -> Field.Type.DAY;
    };
  }

  @Override
  public void refused(String table, long line, String why, String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    refused.add(new Refusal(table, line, why, cut));
  }

  @Override
  public void settle(long before) {
    boolean[] kept = new boolean[keys.size()];
    int stored = 0;
    boolean conflicts = false;
    refused.replaceAll(r -> new Refusal(r.table(), r.line() + before, r.why(), r.text()));
    lines.shift(before);
    for (int i = 0; i < kept.length; i++) {
      switch (intake.index().add(keys.get(i), contents.get(i))) {
        case NEW -> {
          kept[i] = true;
          stored++;
        }
        case DUPLICATE -> duplicates++;
        case CONFLICT -> {
          conflicts = true;
          refused.add(
              new Refusal(
                  files.get(i),
                  lines.get(i),
                  "a row of the same key, but with other values, is stored",
                  ""));
        }
      }
    }
    if (conflicts) {
      refused.sort(Comparator.comparingLong(Refusal::line));
    }
    if (stored < kept.length || loose) {
      all().forEach(column -> column.keep(kept));
    }
  }

  private List<Values> all() {
    List<Values> all = new ArrayList<>(cells);
    all.addAll(Arrays.asList(files, lines, keys, contents));
    return all;
  }

  @Override
  public void pack() {
    packed = keys.size() == 0 ? List.of() : List.of(ParquetFile.pack(all()));
  }

  @Override
  public void write() throws IOException {
    for (ParquetFile.Packed group : packed) {
      intake.write(group);
    }
    intake.count(keys.size(), duplicates, refused);
  }
}
