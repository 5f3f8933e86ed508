package org.steelyard.read.unpack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.steelyard.read.unpack.stream.Little;
import org.steelyard.read.unpack.stream.Source;

/// What precedes an entry of a ZIP file (APPNOTE 6.3.10, section 4.3.7).
///
/// @param packed bytes in the archive; -1 where they are told after the entry
/// @param size bytes of the entry; -1 where they are told after it
/// @param described whether checksum and sizes follow the entry
/// @param mode file mode of Unix, or 0
record ZipHeader(
    String name,
    int method,
    boolean encrypted,
    boolean described,
    long crc,
    long packed,
    long size,
    int mode) {
  static final int STORED = 0;
  static final int DEFLATED = 8;
  static final int ZSTANDARD = 93;

  private static final long IN_EXTRA = 0xFFFF_FFFFL;

  boolean directory() {
    return (name.endsWith("/") || name.endsWith("\\")) && size <= 0;
  }

  /// Whether the way of packing is known.
  boolean readable() {
    return method == STORED || method == DEFLATED || (method == ZSTANDARD && packed >= 0);
  }

  boolean link() {
    return (mode & 0xF000) == 0xA000;
  }

  /// How the entry is packed, for people.
  String how() {
    return switch (method) {
      case 1, 2, 3, 4, 5, 6 -> "by an old method of PKZIP (" + method + ")";
      case 9 -> "by Deflate64";
      case 12 -> "by bzip2";
      case 14 -> "by LZMA";
      case ZSTANDARD -> "by Zstandard without a length";
      case 95 -> "by xz";
      case 98 -> "by PPMd";
      case 99 -> "by AES encryption";
      default -> "by an unknown method (" + method + ")";
    };
  }

  /// Takes a header, its signature included.
  static ZipHeader take(Source in) throws IOException {
    byte[] fixed = in.take(30);
    int flags = Little.u16(fixed, 6);
    byte[] raw = in.take(Little.u16(fixed, 26));
    byte[] extra = in.take(Little.u16(fixed, 28));
    boolean described = (flags & 8) != 0;
    long packed = Little.u32(fixed, 18);
    long size = Little.u32(fixed, 22);
    int wide = field(extra, 1);
    if (wide >= 0) {
      int at = wide;
      int end = wide + Little.u16(extra, wide - 2);
      if (size == IN_EXTRA && at + 8 <= end) {
        size = Little.i64(extra, at);
        at += 8;
      }
      if (packed == IN_EXTRA && at + 8 <= end) {
        packed = Little.i64(extra, at);
      }
    }
    boolean told = !described || packed > 0;
    return new ZipHeader(
        name(raw, extra, (flags & 0x800) != 0),
        Little.u16(fixed, 8),
        (flags & 1) != 0,
        described,
        Little.u32(fixed, 14),
        told && packed >= 0 ? packed : -1,
        told && size >= 0 ? size : -1,
        mode(extra));
  }

  private static String name(byte[] raw, byte[] extra, boolean unicode) {
    int field = field(extra, 0x7075);
    if (field >= 0 && Little.u16(extra, field - 2) > 5) {
      CRC32 crc = new CRC32();
      crc.update(raw);
      if (Little.u32(extra, field + 1) == crc.getValue()) {
        int end = field + Little.u16(extra, field - 2);
        return new String(Arrays.copyOfRange(extra, field + 5, end), StandardCharsets.UTF_8);
      }
    }
    return unicode ? new String(raw, StandardCharsets.UTF_8) : NameDecoder.decode(raw);
  }

  private static int mode(byte[] extra) {
    int field = field(extra, 0x756E);
    return field >= 0 && Little.u16(extra, field - 2) >= 6 ? Little.u16(extra, field + 4) : 0;
  }

  /// Where the data of the extra field `id` begin; -1 for nowhere.
  private static int field(byte[] extra, int id) {
    int at = 0;
    while (at + 4 <= extra.length) {
      int length = Little.u16(extra, at + 2);
      if (at + 4 + length > extra.length) {
        return -1;
      }
      if (Little.u16(extra, at) == id) {
        return at + 4;
      }
      at += 4 + length;
    }
    return -1;
  }
}
