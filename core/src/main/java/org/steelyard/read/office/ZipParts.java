package org.steelyard.read.office;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.steelyard.read.format.Unreadable;

/// The parts of a zipped document, opened one by one as they are asked for, under caps on what
/// they unpack to. Nothing that is not asked for is unpacked: a bomb among the pictures never
/// goes off. Not safe for several threads.
public final class ZipParts {
  /// Most bytes of one part.
  public static final int PART_BYTES = 64 << 20;

  /// Most bytes of all parts that were read.
  public static final long TOTAL_BYTES = 256L << 20;

  /// Most bytes out for a byte in, judged once a mebibyte came out.
  public static final int RATIO = 200;

  /// Most parts.
  public static final int PARTS = 10_000;

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;
  private final Map<String, ZipPart> parts = new LinkedHashMap<>();
  private long total;

  /// The parts of `bytes`.
  ///
  /// @throws Unreadable where it is no archive, or has too many parts
  public ZipParts(byte[] bytes) throws Unreadable {
    this.bytes = bytes;
    List<ZipPart> listed = ZipDirectory.of(bytes);
    for (ZipPart part : listed) {
      // Of parts with the same name the first counts, as with most office programs.
      parts.putIfAbsent(key(part.name()), part);
    }
  }

  /// Names differ in case and slashes between the programs that write them.
  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  /// Names of all parts, in the order of the archive.
  public List<String> names() {
    return parts.values().stream().map(ZipPart::name).toList();
  }

  /// Whether there is such a part; case does not matter.
  public boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /// Bytes of a part; empty where there is none.
  ///
  /// @throws Unreadable where it is broken, encrypted or over a cap
  public byte[] read(String name) throws Unreadable {
    ZipPart part = parts.get(key(name));
    if (part == null) {
      return new byte[0];
    }
    if (part.encrypted()) {
      throw new Unreadable("is encrypted", "it can be saved without its password");
    }
    byte[] content =
        switch (part.method()) {
          case STORED -> stored(part);
          case DEFLATED -> inflated(part);
          default ->
              throw new Unreadable(
                  "is packed by method " + part.method() + ", which is not unpacked",
                  "it can be saved again by an office program");
        };
    total += content.length;
    if (total > TOTAL_BYTES) {
      throw tooLarge(part, "all its parts unpack to more than " + TOTAL_BYTES + " bytes");
    }
    return content;
  }

  private byte[] stored(ZipPart part) throws Unreadable {
    int end = (int) Math.min(bytes.length, part.start() + part.packed());
    if (end - part.start() > PART_BYTES) {
      throw tooLarge(part, "it has more than " + PART_BYTES + " bytes");
    }
    return Arrays.copyOfRange(bytes, part.start(), end);
  }

  private byte[] inflated(ZipPart part) throws Unreadable {
    int available = (int) Math.min(bytes.length - part.start(), part.packed());
    byte[] out = new byte[Math.clamp(available * 4L, 512, 1 << 20)];
    int length = 0;
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(bytes, part.start(), available);
      while (!inflater.finished()) {
        if (length == out.length) {
          out = Arrays.copyOf(out, (int) Math.min(PART_BYTES + 1L, out.length * 2L));
        }
        int got = inflater.inflate(out, length, out.length - length);
        length += got;
        if (length > PART_BYTES || total + length > TOTAL_BYTES) {
          throw tooLarge(part, "it unpacks to more than " + Math.min(length, PART_BYTES));
        }
        long in = Math.max(1, inflater.getBytesRead());
        if (length > 1 << 20 && length > in * RATIO) {
          throw tooLarge(part, "it unpacks to more than " + RATIO + " bytes for a byte");
        }
        if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw broken(part, "its part '" + part.name() + "' is cut short");
        }
      }
    } catch (DataFormatException e) {
      throw broken(part, "its part '" + part.name() + "' cannot be unpacked");
    }
    return Arrays.copyOf(out, length);
  }

  private static Unreadable broken(ZipPart part, String what) {
    return new Unreadable(
        "is damaged: " + what + " (" + part.packed() + " bytes packed)",
        "it was not copied whole; it can be fetched again");
  }

  private static Unreadable tooLarge(ZipPart part, String why) {
    return new Unreadable(
        "is too large: of part '" + part.name() + "' " + why,
        "it is made to exhaust whoever opens it; if not, it can be saved as text");
  }
}
