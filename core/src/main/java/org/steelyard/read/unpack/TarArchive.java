package org.steelyard.read.unpack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.steelyard.read.unpack.stream.Bounded;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Source;

/// TAR files: POSIX with its properties (pax), GNU with its long names, and the old form.
final class TarArchive implements Archive {
  private static final int LONGEST_NAME = 1 << 16;
  private static final int LONGEST_PROPERTIES = 1 << 20;

  @Override
  public void read(Source in, Level level) throws IOException {
    String longName = "";
    Map<String, String> properties = Map.of();
    boolean any = false;
    while (in.has(1)) {
      byte[] block = in.take(TarHeader.BLOCK);
      if (TarHeader.zero(block)) {
        return;
      }
      TarHeader header = TarHeader.of(block, in.position());
      any = true;
      switch (header.type()) {
        case 'L' -> longName = terminated(data(in, header, LONGEST_NAME));
        case 'x', 'X' -> properties = properties(data(in, header, LONGEST_PROPERTIES));
        case 'K', 'g' -> pass(in, header.size());
        default -> {
          entry(in, named(header, longName, properties), properties, level);
          longName = "";
          properties = Map.of();
        }
      }
    }
    if (!any) {
      throw Broken.cutOff(in.position());
    }
  }

  private static TarHeader named(TarHeader header, String longName, Map<String, String> properties)
      throws Broken {
    String name = longName.isEmpty() ? header.name() : longName;
    String size = properties.getOrDefault("size", "");
    try {
      return new TarHeader(
          properties.getOrDefault("path", name),
          size.isEmpty() ? header.size() : Long.parseUnsignedLong(size, 10) & Long.MAX_VALUE,
          header.type());
    } catch (NumberFormatException e) {
      throw new Broken("has an entry without a size", "it was damaged on its way");
    }
  }

  private static void entry(
      Source in, TarHeader header, Map<String, String> properties, Level level) throws IOException {
    boolean sparse = properties.keySet().stream().anyMatch(key -> key.startsWith("GNU.sparse."));
    String name = header.name();
    long size = header.size();
    switch (header.type()) {
      case '0', '7' -> {
        if (sparse) {
          level.skip(name, "is a sparse file");
        } else if (!name.endsWith("/")) {
          Bounded bytes = new Bounded(in, size);
          level.member(name, bytes, false);
          in.pass(bytes.left());
          padding(in, size);
          return;
        }
      }
      case '1', '2' -> {
        level.skip(name, "is a link");
        // Old programs note the size of the file that is linked to; no data follow.
        size = 0;
      }
      case '3', '4', '6' -> {
        level.skip(name, "is a device or a pipe");
        size = 0;
      }
      case '5', 'D', 'V' -> level.budget().entry();
      case 'S' ->
          throw new Broken(
              "holds a sparse file ('" + EntryNames.clean(name) + "')",
              "it can be made without --sparse");
      default -> level.skip(name, "is of an unknown kind ('" + header.type() + "')");
    }
    pass(in, size);
  }

  private static byte[] data(Source in, TarHeader header, int most) throws IOException {
    if (header.size() > most) {
      throw new Broken(
          "has a name or properties of " + header.size() + " bytes", "it was made to do harm");
    }
    byte[] bytes = in.take((int) header.size());
    padding(in, header.size());
    return bytes;
  }

  private static void pass(Source in, long size) throws IOException {
    in.pass(size);
    padding(in, size);
  }

  private static void padding(Source in, long size) throws IOException {
    in.pass((TarHeader.BLOCK - size % TarHeader.BLOCK) % TarHeader.BLOCK);
  }

  private static String terminated(byte[] bytes) {
    String name = NameDecoder.decode(bytes);
    int end = name.indexOf('\0');
    return end < 0 ? name : name.substring(0, end);
  }

  /// Lines `length key=value`, the length counting the whole line in bytes.
  private static Map<String, String> properties(byte[] bytes) {
    Map<String, String> properties = new HashMap<>();
    int at = 0;
    while (at < bytes.length) {
      int length = 0;
      int digits = at;
      while (digits < bytes.length
          && bytes[digits] >= '0'
          && bytes[digits] <= '9'
          && length < 1 << 20) {
        length = length * 10 + bytes[digits] - '0';
        digits++;
      }
      int end = at + length;
      if (length == 0 || end > bytes.length || digits + 1 >= end) {
        return properties;
      }
      String line = new String(bytes, digits + 1, end - digits - 2, StandardCharsets.UTF_8);
      int equals = line.indexOf('=');
      if (equals > 0) {
        properties.put(line.substring(0, equals), line.substring(equals + 1));
      }
      at = end;
    }
    return properties;
  }
}
