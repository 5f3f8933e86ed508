package org.steelyard.store.imported;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.steelyard.imports.Batch;
import org.steelyard.imports.Batches;
import org.steelyard.imports.Column;
import org.steelyard.imports.Imported;
import org.steelyard.store.data.WorkspaceError;
import org.steelyard.store.parquet.ParquetFile;

/// One file on its way in: stores what is new, counts duplicates, sets refusals aside.
final class Intake implements Batches, AutoCloseable {
  private static final int SHOWN = 20;

  private final List<Column> columns;
  private final RowIndex index;
  private final Path home;
  private final Path quarantine;
  private final Path partial;
  private final BufferedWriter refusals;
  private final LongConsumer progress;
  private final Path part;
  private final List<Imported.Refusal> first = new ArrayList<>();
  private @Nullable ParquetFile open;
  private long stored;
  private long duplicate;
  private long refused;

  Intake(
      List<Column> columns,
      RowIndex index,
      Path home,
      Path refusedFolder,
      String file,
      String kind,
      LongConsumer progress) {
    this.columns = List.copyOf(columns);
    this.index = index;
    this.home = home;
    this.part = home.resolve("new-00000.part");
    this.progress = progress;
    this.quarantine = refusedFolder.resolve(kind + "-" + plain(file) + ".tsv");
    this.partial = refusedFolder.resolve(kind + "-" + plain(file) + ".part");
    try {
      this.refusals = Files.newBufferedWriter(partial, StandardCharsets.UTF_8);
      refusals.write("table\tline\treason\trow\n");
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Writing " + partial, failed);
    }
  }

  private static String plain(String file) {
    StringBuilder plain = new StringBuilder();
    file.codePoints()
        .map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' ? c : '-')
        .limit(100)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  @Override
  public Batch begin() {
    return new NewRows(this, columns);
  }

  RowIndex index() {
    return index;
  }

  /// Writes a row group; called in the order of the file.
  void write(ParquetFile.Packed group) throws IOException {
    if (open == null) {
      open = new ParquetFile(part, NewRows.fields(columns));
    }
    open.write(group);
  }

  /// Counts what became of a batch.
  void count(long newRows, long duplicates, List<NewRows.Refusal> refusedRows) throws IOException {
    stored += newRows;
    duplicate += duplicates;
    refused += refusedRows.size();
    for (NewRows.Refusal row : refusedRows) {
      if (first.size() < SHOWN) {
        first.add(new Imported.Refusal(row.table(), row.line(), row.why()));
      }
      refusals.write(
          row.table()
              + "\t"
              + row.line()
              + "\t"
              + flat(row.why())
              + "\t"
              + flat(row.text())
              + "\n");
    }
    progress.accept(stored + duplicate + refused);
  }

  /// A tab or line end would break the table; a lone half of a character has no UTF-8.
  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c < ' ' ? ' ' : c >= 0xD800 && c <= 0xDFFF ? '?' : c)
        .forEach(flat::appendCodePoint);
    return flat.toString();
  }

  /// Makes what was stored visible, all at once as far as a disk allows.
  Imported.Account finish(String file) throws IOException {
    refusals.close();
    if (refused > 0) {
      Files.move(partial, quarantine, StandardCopyOption.REPLACE_EXISTING);
    } else {
      // The file was mended: what was refused of it before is stored now.
      Files.deleteIfExists(quarantine);
    }
    if (open != null) {
      open.finish();
      open.close();
      int number = 0;
      Path free = home.resolve(name(number));
      while (Files.exists(free)) {
        number++;
        free = home.resolve(name(number));
      }
      Files.move(part, free, StandardCopyOption.ATOMIC_MOVE);
    }
    return new Imported.Account(
        file,
        stored + duplicate + refused,
        stored,
        duplicate,
        refused,
        first,
        refused > 0 ? "imports/refused/" + quarantine.getFileName() : "");
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "part-%06d.parquet", number);
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
    refusals.close();
    Files.deleteIfExists(partial);
  }
}
