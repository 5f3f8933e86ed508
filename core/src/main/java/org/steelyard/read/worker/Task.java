package org.steelyard.read.worker;

import java.nio.file.Path;
import org.steelyard.model.Given;

/// A file, or bytes, to be opened and read.
public sealed interface Task {
  /// As it is shown to people.
  String name();

  /// What is known from outside.
  Given given();

  /// Size, in bytes: larger ones are given more time.
  long size();

  /// A file, which the child opens.
  record OfFile(String name, Path path, long size, Given given) implements Task {}

  /// Bytes that are no file, as standard input.
  final class OfBytes implements Task {
    private final String name;
    private final byte[] bytes;
    private final Given given;

    /// @param bytes not copied
    public OfBytes(String name, byte[] bytes, Given given) {
      this.name = name;
      this.bytes = bytes;
      this.given = given;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Given given() {
      return given;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    byte[] bytes() {
      return bytes;
    }
  }
}
