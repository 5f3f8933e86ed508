package org.steelyard.store.duckdb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.steelyard.store.data.DailyBlocks;

/// Blocks on the disk: a head that names the pairs, then days, counts and sums, each one stretch,
/// so that one pair is three short reads. Derived, for one machine and build; never exchanged.
final class BlockFile {
  private static final int BUFFER = 1 << 20;

  /// The head of a file, and how long it is.
  @SuppressWarnings("ArrayRecordComponent") // internal, read only, never compared
  private record Head(List<String> sources, List<String> targets, int[] starts, long end) {
    int find(String source, String target) {
      for (int pair = 0; pair < sources.size(); pair++) {
        if (sources.get(pair).equals(source) && targets.get(pair).equals(target)) {
          return pair;
        }
      }
      return -1;
    }

    int blocks() {
      return starts[sources.size()];
    }
  }

  private BlockFile() {}

  static void write(Path file, DailyBlocks blocks) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(head);
    out.writeInt(blocks.pairs());
    for (int pair = 0; pair < blocks.pairs(); pair++) {
      out.writeUTF(blocks.source(pair));
      out.writeUTF(blocks.target(pair));
      out.writeInt(blocks.end(pair));
    }
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.truncate(0);
      buffer.putInt(head.size());
      flush(channel, buffer);
      all(channel, ByteBuffer.wrap(head.toByteArray()));
      for (int i = 0; i < blocks.blocks(); i++) {
        flush(channel, buffer.putInt(blocks.day(i)), Integer.BYTES);
      }
      for (int i = 0; i < blocks.blocks(); i++) {
        flush(channel, buffer.putInt(blocks.count(i)), Integer.BYTES);
      }
      flush(channel, buffer);
      for (int i = 0; i < blocks.blocks(); i++) {
        flush(channel, buffer.putDouble(blocks.sum(i)), Double.BYTES);
      }
      flush(channel, buffer);
    }
  }

  private static void flush(FileChannel channel, ByteBuffer buffer, int next) throws IOException {
    if (buffer.remaining() < next) {
      flush(channel, buffer);
    }
  }

  private static void flush(FileChannel channel, ByteBuffer buffer) throws IOException {
    all(channel, buffer.flip());
    buffer.clear();
  }

  private static void all(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  static DailyBlocks read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      Head head = head(channel);
      return read(channel, head, head.sources(), head.targets(), head.starts());
    }
  }

  /// The blocks of one pair; none where it has none.
  static DailyBlocks read(Path file, String source, String target) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      Head head = head(channel);
      int pair = head.find(source, target);
      return pair < 0
          ? DailyBlocks.NONE
          : read(
              channel,
              head,
              List.of(source),
              List.of(target),
              Arrays.copyOfRange(head.starts(), pair, pair + 2));
    }
  }

  private static DailyBlocks read(
      FileChannel channel, Head head, List<String> sources, List<String> targets, int[] starts)
      throws IOException {
    int from = starts[0];
    int size = starts[starts.length - 1] - from;
    int[] days = ints(channel, head.end() + 4L * from, size);
    int[] counts = ints(channel, head.end() + 4L * (head.blocks() + (long) from), size);
    double[] sums = new double[size];
    ByteBuffer buffer = ByteBuffer.allocate(Math.min(BUFFER, 8 * Math.min(size, BUFFER)));
    long at = head.end() + 8L * (head.blocks() + (long) from);
    for (int i = 0; i < size; ) {
      int step = Math.min(size - i, buffer.capacity() / Double.BYTES);
      fill(channel, buffer.clear().limit(step * Double.BYTES), at + 8L * i);
      buffer.flip().asDoubleBuffer().get(sums, i, step);
      i += step;
    }
    int[] shifted = new int[starts.length];
    Arrays.setAll(shifted, i -> starts[i] - from);
    return new DailyBlocks(sources, targets, shifted, days, counts, sums);
  }

  private static int[] ints(FileChannel channel, long at, int size) throws IOException {
    int[] ints = new int[size];
    ByteBuffer buffer = ByteBuffer.allocate(Math.min(BUFFER, 4 * Math.min(size, BUFFER)));
    for (int i = 0; i < size; ) {
      int step = Math.min(size - i, buffer.capacity() / Integer.BYTES);
      fill(channel, buffer.clear().limit(step * Integer.BYTES), at + 4L * i);
      buffer.flip().asIntBuffer().get(ints, i, step);
      i += step;
    }
    return ints;
  }

  private static Head head(FileChannel channel) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    fill(channel, length, 0);
    ByteBuffer bytes = ByteBuffer.allocate(length.flip().getInt());
    fill(channel, bytes, Integer.BYTES);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.array()));
    int pairs = in.readInt();
    List<String> sources = new ArrayList<>(pairs);
    List<String> targets = new ArrayList<>(pairs);
    int[] starts = new int[pairs + 1];
    for (int pair = 0; pair < pairs; pair++) {
      sources.add(in.readUTF());
      targets.add(in.readUTF());
      starts[pair + 1] = in.readInt();
    }
    return new Head(sources, targets, starts, Integer.BYTES + (long) bytes.capacity());
  }

  private static void fill(FileChannel channel, ByteBuffer buffer, long at) throws IOException {
    long from = at;
    while (buffer.hasRemaining()) {
      int read = channel.read(buffer, from);
      if (read < 0) {
        throw new EOFException("A file of blocks is cut.\nMaybe delete the folder index.");
      }
      from += read;
    }
  }
}
