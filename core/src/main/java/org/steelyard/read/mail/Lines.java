package org.steelyard.read.mail;

/// Lines of bytes, whatever ends them.
final class Lines {
  private Lines() {}

  /// Where the line that begins at `at` ends, its break left out.
  static int end(byte[] bytes, int at, int limit) {
    int i = at;
    while (i < limit && bytes[i] != '\n' && bytes[i] != '\r') {
      i++;
    }
    return i;
  }

  /// Where the line after the one that ends at `end` begins.
  static int after(byte[] bytes, int end, int limit) {
    boolean two = end + 1 < limit && bytes[end] == '\r' && bytes[end + 1] == '\n';
    return Math.min(limit, end + (two ? 2 : 1));
  }
}
