package org.steelyard.read.format;

import org.steelyard.model.Given;

/// Turns the bytes of one format into text with blocks. Immutable; safe for several threads.
@FunctionalInterface
public interface Extractor {
  /// Text of `bytes`.
  ///
  /// @param bytes the file; not to be changed
  /// @param name file name or address
  /// @param given what is known from outside; only its encoding matters here
  /// @throws Unreadable where there is no text to be had
  Extract extract(byte[] bytes, String name, Given given) throws Unreadable;
}
