package org.steelyard.read.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.read.format.Unreadable;

/// Lists the parts of a ZIP archive by its central directory, or, where that is damaged, by the
/// headers before the parts.
final class ZipDirectory {
  private static final int END = 0x06054B50;
  private static final int CENTRAL = 0x02014B50;
  private static final int LOCAL = 0x04034B50;
  private static final long UNKNOWN_SIZE = 0xFFFFFFFFL;

  private final byte[] bytes;
  private final List<ZipPart> parts = new ArrayList<>();

  private ZipDirectory(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<ZipPart> of(byte[] bytes) throws Unreadable {
    ZipDirectory directory = new ZipDirectory(bytes);
    if (!directory.central()) {
      directory.parts.clear();
      directory.local();
    }
    if (directory.parts.isEmpty()) {
      throw new Unreadable(
          "is damaged: it has no parts (" + bytes.length + " bytes)",
          "it was not copied whole; it can be fetched again");
    }
    return directory.parts;
  }

  /// Reads the central directory; false where it is missing or wrong.
  private boolean central() throws Unreadable {
    int end = endRecord();
    if (end < 0) {
      return false;
    }
    long size = unsigned(end + 12);
    long offset = unsigned(end + 16);
    // Bytes before the archive shift all offsets.
    long shift = end - size - offset;
    long at = offset + shift;
    if (at < 0 || at > end) {
      return false;
    }
    int count = two(end + 10);
    int p = (int) at;
    while (p + 46 <= end && four(p) == CENTRAL) {
      int name = two(p + 28);
      int next = p + 46 + name + two(p + 30) + two(p + 32);
      long header = unsigned(p + 42) + shift;
      if (next > end || header < 0 || header + 30 > bytes.length || four((int) header) != LOCAL) {
        return false;
      }
      add(p + 46, name, two(p + 10), two(p + 8), (int) header, unsigned(p + 20));
      p = next;
    }
    return parts.size() >= Math.min(count, 1) && p > at;
  }

  private int endRecord() {
    int lowest = Math.max(0, bytes.length - 22 - 0xFFFF);
    for (int i = bytes.length - 22; i >= lowest; i--) {
      if (four(i) == END) {
        return i;
      }
    }
    return -1;
  }

  /// Walks over the headers before the parts. A part without a size reaches to the next header.
  private void local() throws Unreadable {
    int p = next(0);
    while (p >= 0 && p + 30 <= bytes.length) {
      int name = two(p + 26);
      int content = p + 30 + name + two(p + 28);
      if (content > bytes.length) {
        return;
      }
      boolean sized = (two(p + 6) & 8) == 0 && unsigned(p + 18) != UNKNOWN_SIZE;
      int after = sized ? (int) Math.min(bytes.length, content + unsigned(p + 18)) : content;
      int following = next(after);
      long packed = sized ? unsigned(p + 18) : (following < 0 ? bytes.length : following) - content;
      add(p + 30, name, two(p + 8), two(p + 6), p, packed);
      p = following;
    }
  }

  private int next(int from) {
    for (int i = from; i + 30 <= bytes.length; i++) {
      if (bytes[i] == 'P' && four(i) == LOCAL) {
        return i;
      }
    }
    return -1;
  }

  private void add(int nameAt, int name, int method, int flags, int header, long packed)
      throws Unreadable {
    if (parts.size() >= ZipParts.PARTS) {
      throw new Unreadable(
          "has more than " + ZipParts.PARTS + " parts", "it is an archive and no document");
    }
    int start = header + 30 + two(header + 26) + two(header + 28);
    if (nameAt + name <= bytes.length && start <= bytes.length) {
      String path = new String(bytes, nameAt, name, StandardCharsets.UTF_8);
      parts.add(new ZipPart(path, method, (flags & 1) != 0, start, packed));
    }
  }

  private int two(int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private int four(int at) {
    return two(at) | two(at + 2) << 16;
  }

  private long unsigned(int at) {
    return four(at) & 0xFFFFFFFFL;
  }
}
