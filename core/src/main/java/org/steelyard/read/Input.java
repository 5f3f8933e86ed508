package org.steelyard.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.steelyard.model.Outcome;

/// A file (or standard input) that can be opened.
public sealed interface Input {
  /// Largest document, in bytes: 64 MB. A file that holds many documents may be larger.
  long LARGEST = 64L << 20;

  /// As it is shown to people: the path as given, `-` for standard input.
  String name();

  /// A file.
  ///
  /// @param size in bytes, more than 0
  record OfFile(String name, Path path, long size) implements Input {}

  /// Something that can be read once.
  record OfStream(String name, Contents contents) implements Input {
    /// All bytes, or a refusal where they cannot be had, are none, or are too many.
    public Outcome<byte[]> bytes() {
      try (InputStream in = contents.open()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 16];
        int read = in.read(part);
        while (read >= 0) {
          bytes.write(part, 0, read);
          if (bytes.size() > LARGEST) {
            return new Outcome.Refused<>(name, tooLarge(name));
          }
          read = in.read(part);
        }
        return bytes.size() == 0
            ? new Outcome.Refused<>(name, "'" + name + "' is empty.\nMaybe it was not saved.")
            : new Outcome.Done<>(bytes.toByteArray());
      } catch (IOException e) {
        return new Outcome.Refused<>(name, Inputs.unreadable(name, e));
      }
    }
  }

  /// Opens an input.
  @FunctionalInterface
  interface Contents {
    /// The bytes, as a stream that the caller closes.
    InputStream open() throws IOException;
  }

  private static String tooLarge(String name) {
    return "'"
        + name
        + "' is larger than 64 MB.\nMaybe it holds many documents; save it as a file.";
  }
}
