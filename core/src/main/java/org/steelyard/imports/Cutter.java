package org.steelyard.imports;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/// Cuts lines of bytes at delimiters, eight bytes a step. A text that its column had a moment ago
/// is the same object again: most are never made. The list is valid until the next line.
final class Cutter extends AbstractList<String> implements RandomAccess {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /// Bytes that must lie behind the last line in its array.
  static final int MARGIN = 8;

  private static final int SLOTS = 1 << 12;
  private static final int WIDEST = 512;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH = 0x8080_8080_8080_8080L;

  /// The texts of one column.
  private static final class Seen {
    private final byte[][] bytes = new byte[SLOTS][];
    private final String[] texts = new String[SLOTS];
    private int asked;
    private int missed;

    Seen() {
      Arrays.fill(bytes, new byte[0]);
      Arrays.fill(texts, "");
    }
  }

  private final Charset charset;
  private final long delimiters;
  private String[] fields = new String[64];
  private Seen[] seen = new Seen[0];
  private int count;
  private boolean clean = true;

  Cutter(char delimiter, Charset charset) {
    this.delimiters = ONES * delimiter;
    this.charset = charset;
  }

  /// Whether bytes can be cut without being read as text first.
  static boolean can(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || charset.equals(StandardCharsets.US_ASCII)
        || charset.equals(StandardCharsets.ISO_8859_1);
  }

  /// Cuts the line from `from` up to `to`.
  void cut(byte[] line, int from, int to) {
    count = 0;
    clean = true;
    int begin = from;
    long hash = 0;
    long high = 0;
    int at = from;
    while (true) {
      long word = (long) LONG.get(line, at);
      long found = word ^ delimiters;
      found = (found - ONES) & ~found & HIGH;
      int bytes = found == 0 ? 8 : Long.numberOfTrailingZeros(found) >>> 3;
      boolean ends = bytes < 8 || at + bytes >= to;
      bytes = Math.min(bytes, to - at);
      word = bytes == 8 ? word : word & ((1L << (bytes * 8)) - 1);
      high |= word & HIGH;
      hash = (Long.rotateLeft(hash, 23) ^ word) * 0x9E37_79B9_7F4A_7C15L;
      at += bytes;
      if (ends) {
        field(line, begin, at, hash, high == 0);
        if (at >= to) {
          return;
        }
        at++;
        begin = at;
        hash = 0;
        high = 0;
      }
    }
  }

  private void field(byte[] line, int from, int to, long hash, boolean ascii) {
    if (count == fields.length) {
      fields = Arrays.copyOf(fields, count * 2);
    }
    fields[count] = to == from ? "" : text(line, from, to, hash, ascii);
    count++;
  }

  private String text(byte[] line, int from, int to, long hash, boolean ascii) {
    if (count >= WIDEST) {
      return made(line, from, to, ascii);
    }
    while (count >= seen.length) {
      seen = Arrays.copyOf(seen, seen.length + 1);
      seen[seen.length - 1] = new Seen();
    }
    Seen column = seen[count];
    // A column of numbers that never come back: looking is in vain.
    if (column.asked > 1 << 13 && column.missed > column.asked / 4 * 3) {
      return made(line, from, to, ascii);
    }
    int slot = (int) ((hash ^ (hash >>> 29)) >>> 20) & (SLOTS - 1);
    byte[] known = column.bytes[slot];
    column.asked++;
    if (Arrays.equals(known, 0, known.length, line, from, to)) {
      return column.texts[slot];
    }
    column.missed++;
    boolean before = clean;
    clean = true;
    String text = made(line, from, to, ascii);
    if (clean) {
      column.bytes[slot] = Arrays.copyOfRange(line, from, to);
      column.texts[slot] = text;
    }
    clean &= before;
    return text;
  }

  private String made(byte[] line, int from, int to, boolean ascii) {
    if (ascii) {
      return new String(line, from, to - from, StandardCharsets.ISO_8859_1);
    }
    String text = new String(line, from, to - from, charset);
    if (text.indexOf('\uFFFD') >= 0) {
      try {
        charset.newDecoder().decode(ByteBuffer.wrap(line, from, to - from));
      } catch (CharacterCodingException e) {
        clean = false;
      }
    }
    return text;
  }

  /// Whether all bytes of the line were text of the charset.
  boolean clean() {
    return clean;
  }

  @Override
  public String get(int index) {
    if (index >= count) {
      throw new IndexOutOfBoundsException(index + " of " + count);
    }
    return fields[index];
  }

  @Override
  public int size() {
    return count;
  }
}
