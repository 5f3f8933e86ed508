package org.steelyard.read.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.read.unpack.Entry;
import org.steelyard.read.unpack.Limits;
import org.steelyard.read.unpack.Sink;

/// Counts the messages of a mailbox and gives them on, under caps. Not safe for several threads.
final class MboxMessages {
  private final String name;
  private final Given given;
  private final Limits limits;
  private final Sink sink;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private int count;
  private long size;
  private long before;
  private long total;
  private boolean stopped;

  MboxMessages(String name, Given given, Limits limits, Sink sink) {
    this.name = name;
    this.given = given;
    this.limits = limits;
    this.sink = sink;
  }

  /// Whether no cap stops the mailbox.
  boolean more() {
    return !stopped;
  }

  /// A message begins; the one before it is whole.
  void begin() throws IOException {
    give();
    if (!stopped && count >= limits.entries()) {
      stop("has more than " + limits.entries() + " messages");
    }
    count++;
  }

  /// A line of the message, or of what stands before the first.
  void add(byte[] line) {
    if (count == 0) {
      before += new String(line, StandardCharsets.ISO_8859_1).isBlank() ? 0 : line.length;
      return;
    }
    size += line.length;
    if (size <= limits.entryBytes()) {
      message.writeBytes(line);
    }
  }

  private void give() throws IOException {
    if (count == 0 || stopped) {
      return;
    }
    byte[] bytes = message.toByteArray();
    String entry = name + "#" + count;
    total += bytes.length;
    if (total > limits.totalBytes()) {
      stop("has more than " + limits.totalBytes() + " bytes of messages");
    } else if (size > limits.entryBytes()) {
      refuse(entry, "has " + size + " bytes, more than " + limits.entryBytes(), "it is no mail");
    } else if (size == 0) {
      refuse(entry, "is empty", "it was deleted");
    } else {
      sink.take(new Outcome.Done<>(new Entry(entry, withoutLastBlank(bytes), given)));
    }
    message.reset();
    size = 0;
  }

  /// Without the blank line that ends each message of a mailbox.
  private static byte[] withoutLastBlank(byte[] bytes) {
    int end = bytes.length;
    if (end > 1 && bytes[end - 1] == '\n' && bytes[end - 2] == '\n') {
      end--;
    } else if (end > 3 && bytes[end - 1] == '\n' && bytes[end - 3] == '\n') {
      end -= bytes[end - 2] == '\r' ? 2 : 0;
    }
    return end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
  }

  /// The mailbox ends.
  ///
  /// @param failure why the stream ended early, or empty
  void finish(String failure) throws IOException {
    give();
    if (!failure.isEmpty()) {
      String what = "cannot be read on after " + count + " messages: " + failure;
      refuse(name, what, "it was not copied whole");
    } else if (count == 0) {
      refuse(name, "is no mailbox: no message begins in it", "it is one message (.eml)");
    } else if (before > 0) {
      String what = "has " + before + " bytes before its first message, which were left out";
      refuse(name + "#0", what, "its beginning was cut off");
    }
  }

  private void stop(String what) throws IOException {
    stopped = true;
    refuse(name, what + "; read were " + count, "it can be divided");
  }

  private void refuse(String where, String what, String maybe) throws IOException {
    String why = "'" + where + "' " + what + ".\nMaybe " + maybe + ".";
    sink.take(new Outcome.Refused<>(where, why));
  }
}
