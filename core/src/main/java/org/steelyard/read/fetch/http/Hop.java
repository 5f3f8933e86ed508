package org.steelyard.read.fetch.http;

/// What one exchange gave: an end, or another address.
public sealed interface Hop permits Hop.Moved, Fetched {
  /// The server names another address.
  ///
  /// @param status 301, 302, 303, 307 or 308
  /// @param location as the server wrote it
  record Moved(int status, String location) implements Hop {}
}
