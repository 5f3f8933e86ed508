package org.steelyard.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.store.data.WorkspaceError;

/// A file of lines that is only ever added to. A line counts once its line feed is written.
final class AppendLog {
  /// One line.
  ///
  /// @param end position after its line feed, in bytes
  record Line(String text, long end) {}

  private final Path file;

  AppendLog(Path file) {
    this.file = file;
  }

  /// Cuts off a last line without a line feed: its writer was stopped and nobody was told.
  void repair() {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long whole = channel.size();
      ByteBuffer unit = ByteBuffer.allocate(1);
      while (whole > 0 && (channel.read(unit.clear(), whole - 1) < 1 || unit.get(0) != '\n')) {
        whole--;
      }
      if (whole < channel.size()) {
        channel.truncate(whole);
      }
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Opening " + file, failed);
    }
  }

  /// Adds lines and waits until they are on the disk. Gives the position after each.
  List<Long> append(List<String> lines) {
    List<Long> ends = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
      long end = channel.size();
      for (String line : lines) {
        text.append(line).append('\n');
        end += line.getBytes(StandardCharsets.UTF_8).length + 1;
        ends.add(end);
      }
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
      return ends;
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Writing " + file, failed);
    }
  }

  /// The lines that begin at or after `position`.
  List<Line> from(long position) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() <= position) {
        return List.of();
      }
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size() - position));
      while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) > 0) {}
      return lines(bytes.array(), bytes.position(), position);
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading " + file, failed);
    }
  }

  private static List<Line> lines(byte[] bytes, int length, long position) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '\n') {
        lines.add(
            new Line(
                new String(bytes, start, i - start, StandardCharsets.UTF_8), position + i + 1));
        start = i + 1;
      }
    }
    return lines;
  }

  /// All lines.
  List<Line> all() {
    return from(0);
  }

  boolean empty() {
    try {
      return Files.size(file) == 0;
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading " + file, failed);
    }
  }

  Path file() {
    return file;
  }
}
