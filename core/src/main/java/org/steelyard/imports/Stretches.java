package org.steelyard.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.steelyard.read.unpack.stream.Broken;

/// Cuts a stream into stretches that end where a line ends. Not safe for several threads.
final class Stretches {
  /// Where reading on failed: nothing.
  private static final String NOTHING = "";

  private final InputStream in;
  private byte[] rest = new byte[0];
  private String problem = NOTHING;
  private boolean last;

  Stretches(InputStream in) {
    this.in = in;
  }

  /// The next stretch, of `least` bytes or more but for the last; its array is longer than it.
  Stretch next(int least) throws IOException {
    byte[] bytes =
        new byte[Math.max(least, rest.length + 2 * Lines.LONGEST) + 4096 + Cutter.MARGIN];
    int room = bytes.length - Cutter.MARGIN;
    System.arraycopy(rest, 0, bytes, 0, rest.length);
    int size = rest.length;
    int searched = 0;
    int end = 0;
    while (!last && (size < least || end == 0)) {
      if (size == room) {
        // One line, far too long: its beginning is enough to refuse it.
        size = Lines.LONGEST + 1;
        searched = size;
      }
      size = more(bytes, size, room);
      if (size >= least || last) {
        end = Math.max(end, after(bytes, searched, size));
        searched = size;
      }
    }
    if (last && problem.equals(NOTHING)) {
      end = size;
    } else if (last) {
      end = after(bytes, 0, size);
    }
    rest = Arrays.copyOfRange(bytes, end, size);
    return new Stretch(bytes, end, last);
  }

  private int more(byte[] bytes, int size, int room) throws IOException {
    try {
      int read = in.read(bytes, size, room - size);
      last = read < 0;
      return size + Math.max(read, 0);
    } catch (Broken broken) {
      last = true;
      problem = broken.what();
      return size;
    }
  }

  /// Behind the last line feed from `from` on; 0 where there is none.
  private static int after(byte[] bytes, int from, int to) {
    int at = to;
    while (at > from && bytes[at - 1] != '\n') {
      at--;
    }
    return at > from ? at : 0;
  }

  /// Why the bytes could not be read to the end; empty where they could.
  String problem() {
    return problem;
  }

  /// What stands behind the last stretch where reading failed.
  byte[] rest() {
    return rest;
  }

  /// Whole lines.
  ///
  /// @param size bytes of it
  /// @param last whether nothing follows
  @SuppressWarnings("ArrayRecordComponent") // handed from one thread to another, never compared
  record Stretch(byte[] bytes, int size, boolean last) {}
}
