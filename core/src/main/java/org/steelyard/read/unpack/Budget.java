package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Layer;

/// What may still come out of one file, all containers within it together.
final class Budget {
  /// The ratio is judged once so many bytes came out.
  private static final long JUDGED_AFTER = 1L << 20;

  private final Limits limits;
  private long in;
  private long unpacked;
  private long documents;
  private int entries;

  Budget(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /// Entries so far, whatever became of them.
  int entries() {
    return entries;
  }

  /// Counts an entry.
  void entry() throws Spent {
    if (entries == limits.entries()) {
      throw new Spent(
          "holds more than " + limits.entries() + " entries; the rest is not read",
          "it can be split");
    }
    entries++;
  }

  /// Counts a document.
  void document(long bytes) throws Spent {
    documents += bytes;
    within(documents);
  }

  private void unpacked(long bytes) throws Spent {
    unpacked += bytes;
    if (unpacked > JUDGED_AFTER && unpacked / limits.ratio() > in) {
      throw new Spent(
          "grows more than " + limits.ratio() + "-fold (" + in + " bytes gave " + unpacked + ")",
          "it was made to do harm; nothing more is unpacked");
    }
    within(unpacked);
  }

  private void within(long bytes) throws Spent {
    if (bytes > limits.totalBytes()) {
      throw new Spent(
          "gives more than " + limits.totalBytes() + " bytes; the rest is not read",
          "it can be split");
    }
  }

  /// The file itself: what is read of it counts, and its failures are the file's.
  InputStream file(InputStream stream) {
    return new Layer() {
      @Override
      protected int some(byte[] bytes, int offset, int length) throws IOException {
        try {
          int read = stream.read(bytes, offset, length);
          in += Math.max(read, 0);
          return read;
        } catch (Broken e) {
          throw e;
        } catch (IOException e) {
          throw new Broken(
              "cannot be read (" + e.getClass().getSimpleName() + ")", "you lack the permission");
        }
      }
    };
  }

  /// Data as they are unpacked: what comes out counts.
  InputStream unpacked(InputStream stream) {
    return new Layer() {
      @Override
      protected int some(byte[] bytes, int offset, int length) throws IOException {
        int read = stream.read(bytes, offset, length);
        unpacked(Math.max(read, 0));
        return read;
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }
}
