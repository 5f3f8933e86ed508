package org.steelyard.read.unpack.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A buffered stream that can be looked into ahead and knows its position. Closing it does
/// nothing: what is below belongs to somebody else. Not safe for several threads.
public final class Source extends InputStream {
  private static final int BUFFER = 1 << 14;

  private final InputStream in;
  private byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private long position;
  private boolean ended;

  /// A source over `in`.
  public Source(InputStream in) {
    this.in = in;
  }

  /// How many bytes were taken.
  public long position() {
    return position;
  }

  /// Whether at least `count` more bytes follow; reads ahead as far.
  public boolean has(int count) throws IOException {
    while (to - from < count && !ended) {
      if (from > 0) {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
      }
      if (buffer.length < count) {
        buffer = Arrays.copyOf(buffer, Math.max(count, buffer.length * 2));
      }
      int read = in.read(buffer, to, buffer.length - to);
      ended = read < 0;
      to += Math.max(read, 0);
    }
    return to - from >= count;
  }

  /// The byte `ahead` places on, 0..255. Only where [#has] said so.
  public int peek(int ahead) {
    return buffer[from + ahead] & 0xFF;
  }

  /// The next bytes, `most` or fewer at the end; they stay.
  public byte[] head(int most) throws IOException {
    has(most);
    return Arrays.copyOfRange(buffer, from, from + Math.min(most, to - from));
  }

  /// Takes exactly `count` bytes.
  ///
  /// @throws Broken where there are fewer
  public byte[] take(int count) throws IOException {
    byte[] bytes = readNBytes(count);
    if (bytes.length < count) {
      throw Broken.cutOff(position);
    }
    return bytes;
  }

  /// Passes over `count` bytes.
  ///
  /// @throws Broken where there are fewer
  public void pass(long count) throws IOException {
    long left = count;
    while (left > 0) {
      if (!has(1)) {
        throw Broken.cutOff(position);
      }
      int part = (int) Math.min(left, to - from);
      advance(part);
      left -= part;
    }
  }

  /// Takes bytes up to the next line end or quotation mark, or as far as they were read ahead.
  ///
  /// @param out gets the first `room` of them
  /// @return how many were taken; 0 where one of these signs is next, or nothing
  public int plain(ByteArrayOutputStream out, int room) throws IOException {
    if (!has(1)) {
      return 0;
    }
    int end = from;
    while (end < to && buffer[end] != '\n' && buffer[end] != '\r' && buffer[end] != '"') {
      end++;
    }
    int count = end - from;
    out.write(buffer, from, Math.min(count, room));
    advance(count);
    return count;
  }

  /// Takes all that is left and drops it.
  public void drain() throws IOException {
    while (has(1)) {
      advance(to - from);
    }
  }

  /// Inflates into `out` from what comes next; takes only what belongs to the deflated data.
  ///
  /// @return bytes inflated; -1 at the end of the deflated data
  int inflate(Inflater inflater, byte[] out, int offset, int length) throws IOException {
    try {
      while (true) {
        if (inflater.finished()) {
          return -1;
        }
        if (inflater.needsDictionary()) {
          throw new Broken("needs a preset dictionary", "it was made by another program");
        }
        if (!has(1)) {
          throw Broken.cutOff(position);
        }
        inflater.setInput(buffer, from, to - from);
        int inflated = inflater.inflate(out, offset, length);
        advance(to - from - inflater.getRemaining());
        if (inflated > 0) {
          return inflated;
        }
      }
    } catch (DataFormatException e) {
      throw new Broken(
          "is broken after " + position + " bytes of packed data", "it was damaged on its way");
    }
  }

  private void advance(int count) {
    from += count;
    position += count;
  }

  @Override
  public int read() throws IOException {
    if (!has(1)) {
      return -1;
    }
    int next = buffer[from] & 0xFF;
    advance(1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!has(1)) {
      return -1;
    }
    int part = Math.min(length, to - from);
    System.arraycopy(buffer, from, bytes, offset, part);
    advance(part);
    return part;
  }

  @Override
  public int available() {
    return to - from;
  }
}
