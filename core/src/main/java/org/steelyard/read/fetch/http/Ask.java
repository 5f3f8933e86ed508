package org.steelyard.read.fetch.http;

/// What is asked for, besides the address.
///
/// @param validators of the last answer
/// @param bytes most bytes of the body; the fetch's own cap holds too
/// @param cut whether a longer body is cut at `bytes`, instead of refused
/// @param any whether every media type will do
public record Ask(Validators validators, int bytes, boolean cut, boolean any) {
  /// A page or a feed, wholly.
  public static final Ask WHOLE = new Ask(Validators.NONE, Integer.MAX_VALUE, false, false);

  /// The same, if it changed.
  public Ask unless(Validators known) {
    return new Ask(known, bytes, cut, any);
  }
}
