package org.steelyard.store.parquet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Parquet file on its way to the disk: row group after row group, then the footer.
public final class ParquetFile implements AutoCloseable {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /// Where a column of a row group stands.
  private record Placed(long offset, Chunk chunk) {}

  private record Group(int rows, List<Placed> columns) {}

  /// A row group that is encoded, but not written.
  public static final class Packed {
    private final int rows;
    private final List<Chunk> chunks;

    private Packed(int rows, List<Chunk> chunks) {
      this.rows = rows;
      this.chunks = chunks;
    }
  }

  private final List<Field> fields;
  private final OutputStream out;
  private final List<Group> groups = new ArrayList<>();
  private final List<Long> ends = new ArrayList<>();
  private long written;
  private long rows;

  /// Makes the file.
  ///
  /// @throws IOException where it cannot be written
  public ParquetFile(Path file, List<Field> fields) throws IOException {
    this.fields = List.copyOf(fields);
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    out.write(MAGIC);
    written = MAGIC.length;
  }

  /// Encodes a row group; for any thread.
  ///
  /// @param columns as the fields, all of one length
  public static Packed pack(List<Values> columns) {
    return new Packed(columns.getFirst().size(), columns.stream().map(Values::pack).toList());
  }

  /// Writes a row group.
  ///
  /// @throws IOException where the disk does not take it
  public void write(Packed group) throws IOException {
    List<Placed> placed = new ArrayList<>();
    for (Chunk chunk : group.chunks) {
      Chunk told =
          new Chunk(
              new Bytes(0),
              chunk.dictionary(),
              chunk.plain(),
              chunk.gzip(),
              chunk.encoding(),
              chunk.count(),
              chunk.nulls(),
              chunk.least(),
              chunk.most());
      out.write(chunk.pages().array(), 0, chunk.pages().size());
      placed.add(new Placed(written, told));
      written += chunk.pages().size();
    }
    rows += group.rows;
    groups.add(new Group(group.rows, placed));
    ends.add(written);
  }

  /// How many rows were written.
  public long rows() {
    return rows;
  }

  /// Writes the footer, after which the file is whole.
  ///
  /// @throws IOException where the disk does not take it
  public void finish() throws IOException {
    Bytes footer = new Bytes(1 << 14);
    Thrift thrift = new Thrift(footer).element().i32(1, 1).structures(2, fields.size() + 1);
    thrift.element().text(4, "rows").i32(5, fields.size()).end();
    for (Field field : fields) {
      thrift.element().i32(1, field.type().physical).i32(3, 1).text(4, field.name());
      if (field.type().converted >= 0) {
        thrift.i32(6, field.type().converted);
      }
      thrift.end();
    }
    thrift.i64(3, rows).structures(4, groups.size());
    for (int g = 0; g < groups.size(); g++) {
      group(thrift, groups.get(g), ends.get(g));
    }
    thrift.text(6, "steelyard").structures(7, fields.size());
    for (int i = 0; i < fields.size(); i++) {
      thrift.element().begin(1).end().end();
    }
    thrift.end();
    footer.int32(footer.size()).all(MAGIC, 0, MAGIC.length);
    out.write(footer.array(), 0, footer.size());
    out.flush();
  }

  private void group(Thrift thrift, Group group, long end) {
    thrift.element().structures(1, fields.size());
    long total = 0;
    for (int i = 0; i < fields.size(); i++) {
      Placed placed = group.columns().get(i);
      long next = i + 1 < fields.size() ? group.columns().get(i + 1).offset() : end;
      Chunk chunk = placed.chunk();
      total += chunk.plain();
      thrift.element().i64(2, placed.offset()).begin(3);
      thrift.i32(1, fields.get(i).type().physical);
      thrift.numbers(2, 0, 3, chunk.encoding()).texts(3, fields.get(i).name());
      thrift.i32(4, chunk.gzip() ? 2 : 0).i64(5, chunk.count()).i64(6, chunk.plain());
      thrift.i64(7, next - placed.offset()).i64(9, placed.offset() + chunk.dictionary());
      if (chunk.dictionary() > 0) {
        thrift.i64(11, placed.offset());
      }
      thrift.begin(12).i64(3, chunk.nulls());
      if (chunk.least().length > 0) {
        thrift.binary(5, chunk.most()).binary(6, chunk.least());
      }
      thrift.end().end().end();
    }
    thrift.i64(2, total).i64(3, group.rows()).end();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
