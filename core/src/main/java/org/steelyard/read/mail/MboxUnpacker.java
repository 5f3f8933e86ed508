package org.steelyard.read.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.steelyard.model.Given;
import org.steelyard.read.unpack.Limits;
import org.steelyard.read.unpack.Sink;
import org.steelyard.read.unpack.Unpacker;

/// Cuts a mailbox into its messages, named `file.mbox#12`.
///
/// A message begins at a line "From " with an address or a time of day, after a blank line or at
/// the start, if a header line follows it. This holds for all four kinds of mailbox: lines that
/// were guarded by `>` are given back as they were, and a length in the header (mboxcl, mboxcl2)
/// is not needed and not believed, because it is wrong wherever a line break was changed.
public final class MboxUnpacker implements Unpacker {
  /// An unpacker of mailboxes.
  public MboxUnpacker() {}

  @Override
  public void unpack(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException {
    MboxMessages messages = new MboxMessages(name, given, limits, sink);
    LineReader lines = new LineReader(in);
    boolean afterBlank = true;
    while (lines.next() && messages.more()) {
      if (afterBlank && lines.whole() && postmark(lines.line())) {
        byte[] mark = lines.line();
        boolean followed = lines.next();
        if (followed && header(lines.line())) {
          messages.begin();
        } else {
          messages.add(mark);
        }
        if (!followed) {
          break;
        }
      }
      byte[] line = lines.line();
      afterBlank = lines.whole() && blank(line);
      messages.add(lines.whole() ? unguarded(line) : line);
    }
    messages.finish(lines.failure());
  }

  private static boolean starts(byte[] line, int at) {
    return line.length > at + 5
        && line[at] == 'F'
        && line[at + 1] == 'r'
        && line[at + 2] == 'o'
        && line[at + 3] == 'm'
        && line[at + 4] == ' ';
  }

  /// "From " with an address, or with a time of day as in 10:05.
  private static boolean postmark(byte[] line) {
    if (!starts(line, 0)) {
      return false;
    }
    for (int i = 5; i < line.length; i++) {
      boolean time = line[i] == ':' && digit(line, i - 1) && digit(line, i + 1);
      if (time || line[i] == '@') {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(byte[] line, int at) {
    return at < line.length && line[at] >= '0' && line[at] <= '9';
  }

  /// A name without blanks and a colon; some programs guard even the header.
  private static boolean header(byte[] line) {
    for (int i = 0; i < line.length && i < 100; i++) {
      if (line[i] == ':') {
        return i > 0;
      }
      if (line[i] <= ' ' || line[i] == 0x7F) {
        return starts(line, 1) && line[0] == '>';
      }
    }
    return false;
  }

  private static boolean blank(byte[] line) {
    return line.length == 0
        || line[0] == '\n'
        || (line[0] == '\r' && (line.length == 1 || line[1] == '\n'));
  }

  /// The line without one of the marks that guard it.
  private static byte[] unguarded(byte[] line) {
    int marks = 0;
    while (marks < line.length && line[marks] == '>') {
      marks++;
    }
    return marks > 0 && starts(line, marks) ? Arrays.copyOfRange(line, 1, line.length) : line;
  }
}
