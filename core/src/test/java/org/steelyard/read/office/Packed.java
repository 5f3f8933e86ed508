package org.steelyard.read.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.steelyard.read.format.Extract;
import org.steelyard.read.text.Block;

/// Builds small packages for tests, and shows extracts line by line.
public final class Packed {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public Packed part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public Packed part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// Blocks as `ROLE words`, cut from the canonical text by their offsets.
  public static List<String> blocks(Extract extract) {
    List<String> lines = new ArrayList<>();
    for (Block block : extract.blocks()) {
      lines.add(block.role() + " " + extract.text().substring(block.start(), block.end()));
    }
    return lines;
  }
}
