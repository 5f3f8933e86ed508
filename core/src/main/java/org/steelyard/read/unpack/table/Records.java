package org.steelyard.read.unpack.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.steelyard.read.unpack.stream.Source;

/// Cuts a stream into records by bytes: at line ends, and outside quotation marks where these
/// count. Line ends are LF, CRLF or CR. UTF-16 is turned into UTF-8 before. Not safe for several
/// threads.
public final class Records {
  /// Longer records are not looked at for whether they are blank.
  private static final int SHORT = 100;

  private final Source in;
  private final boolean quotes;
  private final int longest;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long line;
  private long next = 1;
  private boolean open;
  private boolean tooLong;

  /// @param quotes whether line ends within quotation marks belong to the record
  /// @param longest most bytes of a record; the rest of a longer one is dropped
  public Records(Source in, boolean quotes, int longest) {
    this.in = in;
    this.quotes = quotes;
    this.longest = longest;
  }

  /// Line at which the last record begins, from 1.
  public long line() {
    return line;
  }

  /// Whether the last record is longer than allowed, and cut.
  public boolean tooLong() {
    return tooLong;
  }

  /// Whether the last record ends within quotation marks, at the end of the file.
  public boolean open() {
    return open;
  }

  /// The bytes of the last record, without its line end.
  public byte[] bytes() {
    return bytes.toByteArray();
  }

  /// Reads the next record that is not blank.
  ///
  /// @return false at the end
  public boolean next() throws IOException {
    while (in.has(1)) {
      record();
      if (bytes.size() > 0) {
        return true;
      }
    }
    return false;
  }

  private void record() throws IOException {
    bytes.reset();
    line = next;
    open = false;
    tooLong = false;
    while (true) {
      int room = longest - bytes.size();
      tooLong |= in.plain(bytes, room) > room;
      int b = in.read();
      if (b < 0) {
        break;
      }
      if (b == '\r' || b == '\n') {
        if (b == '\r' && in.has(1) && in.peek(0) == '\n') {
          in.pass(1);
        }
        next++;
        if (!open) {
          break;
        }
        b = '\n';
      }
      open ^= quotes && b == '"';
      if (bytes.size() < longest) {
        bytes.write(b);
      } else {
        tooLong = true;
      }
    }
    if (blank()) {
      bytes.reset();
    }
  }

  private boolean blank() {
    if (bytes.size() > SHORT) {
      return false;
    }
    for (byte b : bytes.toByteArray()) {
      if (b != ' ' && b != '\t' && b != '\n' && b != 0) {
        return false;
      }
    }
    return true;
  }
}
