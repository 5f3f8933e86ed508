package org.steelyard.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.steelyard.model.Outcome;

/// A file (or standard input) that can be read as a document.
///
/// @param name as it is shown to people: the path as given, `-` for standard input
/// @param contents opens it
public record Input(String name, Contents contents) {
  /// Largest input, in bytes: 64 MB.
  public static final long LARGEST = 64L << 20;

  /// Opens an input; each call from the beginning where the input can do that.
  @FunctionalInterface
  public interface Contents {
    /// The bytes, as a stream that the caller closes.
    InputStream open() throws IOException;
  }

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
      return new Outcome.Refused<>(name, unreadable(name, e));
    }
  }

  static String tooLarge(String name) {
    return "'" + name + "' is larger than 64 MB.\nMaybe it holds many documents; split it.";
  }

  static String unreadable(String name, IOException e) {
    return "'"
        + name
        + "' cannot be read ("
        + e.getClass().getSimpleName()
        + ").\n"
        + "Maybe you lack the permission.";
  }
}
