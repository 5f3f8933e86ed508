package org.steelyard.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// A tab-separated table with a header whose rows may be broken over lines. Lines too short are
/// joined, with [#SEAM] between them, where together they have as many columns as the header and
/// none but the first begins as a row does; others pass as they are. Empty lines follow a joined
/// one, so that every line keeps its number. Not safe for several threads.
final class RejoinedLines extends InputStream {
  /// Stands where a line was broken: the control character "unit separator".
  static final char SEAM = 0x1F;

  /// Most lines of one row.
  private static final int MOST = 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final List<byte[]> waiting = new ArrayList<>();
  private int tabs;
  private int width;
  private byte[] ready = {};
  private int at;
  private boolean end;

  RejoinedLines(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (at == ready.length) {
      if (end && waiting.isEmpty()) {
        return -1;
      }
      ready = next();
      at = 0;
    }
    int count = Math.min(length, ready.length - at);
    System.arraycopy(ready, at, bytes, offset, count);
    at += count;
    return count;
  }

  /// What can be given out next; empty where more has to be read.
  private byte[] next() throws IOException {
    byte[] next;
    try {
      next = end ? new byte[0] : line();
    } catch (IOException broken) {
      // What was read before the break is given out first; the next call meets the break again.
      if (waiting.isEmpty() && line.size() == 0) {
        throw broken;
      }
      waiting.add(line.toByteArray());
      line.reset();
      return flushed();
    }
    if (end && next.length == 0) {
      return flushed();
    }
    int own = count(next);
    if (width == 0) {
      width = own + 1;
      return next;
    }
    boolean row = own + 1 >= width || next[next.length - 1] != '\n' || next.length > Lines.LONGEST;
    boolean begins = begins(next);
    if (row && (begins || waiting.isEmpty())) {
      byte[] before = flushed();
      return joined(List.of(before, next), false);
    }
    if (begins || tabs + own + 1 > width || waiting.size() == MOST) {
      byte[] before = flushed();
      waiting.add(next);
      tabs = own;
      return before;
    }
    waiting.add(next);
    tabs += own;
    boolean whole = waiting.size() > 1 && tabs + 1 == width && begins(waiting.getFirst());
    if (!whole) {
      return new byte[0];
    }
    byte[] joined = joined(waiting, true);
    waiting.clear();
    tabs = 0;
    return joined;
  }

  private byte[] flushed() {
    byte[] all = joined(waiting, false);
    waiting.clear();
    tabs = 0;
    return all;
  }

  private static byte[] joined(List<byte[]> lines, boolean seams) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < lines.size(); i++) {
      byte[] one = lines.get(i);
      int length = one.length;
      boolean seam = seams && i < lines.size() - 1;
      if (seam) {
        length -= length > 1 && one[length - 2] == '\r' ? 2 : 1;
      }
      out.write(one, 0, length);
      if (seam) {
        out.write(SEAM);
      }
    }
    for (int i = 1; seams && i < lines.size(); i++) {
      out.write('\n');
    }
    return out.toByteArray();
  }

  /// Reads to a line feed, or to the end.
  private byte[] line() throws IOException {
    while (true) {
      if (from == to) {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        end = to == 0;
      }
      int stop = from;
      while (stop < to && buffer[stop] != '\n') {
        stop++;
      }
      boolean fed = stop < to;
      line.write(buffer, from, stop - from + (fed ? 1 : 0));
      from = fed ? stop + 1 : stop;
      if (fed || end || line.size() > Lines.LONGEST) {
        byte[] bytes = line.toByteArray();
        line.reset();
        return bytes;
      }
    }
  }

  private static int count(byte[] line) {
    int count = 0;
    for (byte one : line) {
      count += one == '\t' ? 1 : 0;
    }
    return count;
  }

  /// Whether the second column is a date, as in every row of its own.
  private static boolean begins(byte[] line) {
    int tab = 0;
    while (tab < line.length && line[tab] != '\t') {
      tab++;
    }
    if (tab == 0 || tab + 11 > line.length) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      byte one = line[tab + 1 + i];
      boolean fits = (i == 4 || i == 7) ? one == '-' : (one >= '0' && one <= '9');
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
