package org.steelyard.read.duplicates;

/// What a comparison of two documents says.
enum Verdict {
  /// One text.
  SAME,
  /// Much in common, but not enough; or too little seen to say.
  UNSURE,
  /// Two texts.
  DIFFERENT
}
