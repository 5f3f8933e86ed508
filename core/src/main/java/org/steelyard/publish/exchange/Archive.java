package org.steelyard.publish.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a zip whose bytes depend on its content alone: no clock, files in the order given.
final class Archive implements AutoCloseable {
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  void add(String name, String text) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(STAMP);
    try {
      zip.putNextEntry(entry);
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// Ends the archive and writes it.
  void writeTo(OutputStream out) throws IOException {
    zip.close();
    bytes.writeTo(out);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
