package org.steelyard.read.fetch.http;

/// What a server gave to ask later whether something changed (RFC 9110, section 8.8).
///
/// @param tag value of `ETag`, or empty
/// @param modified value of `Last-Modified`, or empty
public record Validators(String tag, String modified) {
  /// Nothing is known: ask for the whole.
  public static final Validators NONE = new Validators("", "");

  private static final int LONGEST = 1000;

  /// Keeps only what can be sent in a header; the rest is dropped, not sent.
  public Validators {
    tag = sendable(tag);
    modified = sendable(modified);
  }

  private static String sendable(String value) {
    boolean fine =
        value.length() <= LONGEST && value.chars().allMatch(c -> c >= ' ' && c < 256 && c != 127);
    return fine ? value.strip() : "";
  }
}
