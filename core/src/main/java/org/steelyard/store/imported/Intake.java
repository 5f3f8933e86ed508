package org.steelyard.store.imported;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.steelyard.imports.Imported;
import org.steelyard.imports.Row;
import org.steelyard.imports.RowSink;
import org.steelyard.store.data.WorkspaceError;
import org.steelyard.store.duckdb.ImportTable;

/// One file on its way in: stores what is new, counts duplicates, sets refusals aside.
final class Intake implements RowSink, AutoCloseable {
  /// Rows of a Parquet file: more would not fit into memory.
  private static final long PART = 500_000;

  private static final long TOLD = 10_000;
  private static final int SHOWN = 20;
  private static final int LONGEST = 2_000;

  private final ImportTable table;
  private final RowIndex index;
  private final Path home;
  private final Path quarantine;
  private final Path partial;
  private final BufferedWriter refusals;
  private final LongConsumer progress;
  private final List<Path> parts = new ArrayList<>();
  private final List<Imported.Refusal> first = new ArrayList<>();
  private long waiting;
  private long stored;
  private long duplicate;
  private long refused;

  Intake(
      ImportTable table,
      RowIndex index,
      Path home,
      Path refusedFolder,
      String file,
      String kind,
      LongConsumer progress) {
    this.table = table;
    this.index = index;
    this.home = home;
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
  public void row(String name, long line, Row row) {
    switch (index.add(row.key(), row.content())) {
      case NEW -> {
        table.add(row, name, line);
        stored++;
        if (++waiting == PART) {
          part();
        }
        tell();
      }
      case DUPLICATE -> {
        duplicate++;
        tell();
      }
      case CONFLICT ->
          refused(name, line, "a row of the same key, but with other values, is stored", "");
    }
  }

  @Override
  public void refused(String name, long line, String why, String text) {
    refused++;
    if (first.size() < SHOWN) {
      first.add(new Imported.Refusal(name, line, why));
    }
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    try {
      refusals.write(name + "\t" + line + "\t" + flat(why) + "\t" + flat(cut) + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    tell();
  }

  /// A tab or line end would break the table; a lone half of a character has no UTF-8.
  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c < ' ' ? ' ' : c >= 0xD800 && c <= 0xDFFF ? '?' : c)
        .forEach(flat::appendCodePoint);
    return flat.toString();
  }

  private void tell() {
    long rows = stored + duplicate + refused;
    if (rows % TOLD == 0) {
      progress.accept(rows);
    }
  }

  private void part() {
    Path part = home.resolve(String.format(Locale.ROOT, "new-%05d.part", parts.size()));
    table.write(String.valueOf(part.getFileName()));
    parts.add(part);
    waiting = 0;
  }

  /// Makes what was stored visible, all at once as far as a disk allows.
  Imported.Account finish(String file) throws IOException {
    if (waiting > 0) {
      part();
    }
    refusals.close();
    if (refused > 0) {
      Files.move(partial, quarantine, StandardCopyOption.REPLACE_EXISTING);
    } else {
      // The file was mended: what was refused of it before is stored now.
      Files.deleteIfExists(quarantine);
    }
    int number = 0;
    for (Path part : parts) {
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
    refusals.close();
    Files.deleteIfExists(partial);
  }
}
