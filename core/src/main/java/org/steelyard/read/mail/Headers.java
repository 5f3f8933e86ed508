package org.steelyard.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The header of a message or of one of its parts.
final class Headers {
  /// Longest value that is read; no true one comes near.
  private static final int LONGEST = 64 << 10;

  private static final int MOST = 5000;

  private record Field(String name, String value) {}

  private final List<Field> fields = new ArrayList<>();
  private final int end;

  /// Reads the header at `start`, up to a blank line, a line that belongs to none, or `limit`.
  Headers(byte[] bytes, int start, int limit) {
    int at = start;
    StringBuilder value = new StringBuilder();
    String name = "";
    while (at < limit) {
      int stop = Lines.end(bytes, at, limit);
      int next = Lines.after(bytes, stop, limit);
      boolean folded = bytes[at] == ' ' || bytes[at] == '\t';
      if (stop == at) {
        at = next;
        break;
      }
      if (folded && !name.isEmpty()) {
        append(value, bytes, at, stop);
      } else if (!folded) {
        int colon = colon(bytes, at, stop);
        if (colon < 0) {
          break;
        }
        add(name, value);
        name = new String(bytes, at, colon - at, StandardCharsets.ISO_8859_1).strip();
        value.setLength(0);
        append(value, bytes, colon + 1, stop);
      }
      at = next;
    }
    add(name, value);
    end = at;
  }

  private static void append(StringBuilder value, byte[] bytes, int from, int to) {
    int length = Math.min(to - from, LONGEST - value.length());
    if (length > 0) {
      value.append(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
    }
  }

  private void add(String name, StringBuilder value) {
    if (!name.isEmpty() && fields.size() < MOST) {
      fields.add(new Field(name, value.toString().strip()));
    }
  }

  /// Where the name of a field ends; -1 where the line has none.
  private static int colon(byte[] bytes, int from, int to) {
    for (int i = from; i < to && i < from + 128; i++) {
      int c = bytes[i];
      if (c == ':') {
        return i > from ? i : -1;
      }
      boolean blank = c == ' ' || c == '\t';
      if (c < ' ' || c == 0x7F || (blank && i + 1 < to && bytes[i + 1] != ':')) {
        return -1;
      }
    }
    return -1;
  }

  /// How many fields there are.
  int size() {
    return fields.size();
  }

  /// Where the body begins.
  int end() {
    return end;
  }

  /// The first field with this name as written, one unit a byte; empty without one.
  String raw(String name) {
    for (Field field : fields) {
      if (field.name.equalsIgnoreCase(name)) {
        return field.value;
      }
    }
    return "";
  }

  /// The first field with this name as text.
  String text(String name) {
    return EncodedWords.decode(raw(name));
  }
}
