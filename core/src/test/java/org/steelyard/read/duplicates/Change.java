package org.steelyard.read.duplicates;

/// What a rewrite may do to a text, in the order in which it is done.
enum Change {
  /// Keeps the first 40 to 80 % of the sentences.
  CUT,
  /// Puts the paragraphs in another order.
  REORDERED,
  /// Another headline stands before the body.
  HEADLINE,
  /// Every name that has another spelling gets it.
  NAMES,
  /// Other figures in at most a quarter of the sentences.
  FIGURES,
  /// A new sentence.
  ADDED,
  /// A sentence less.
  DROPPED,
  /// The agency's tagline at the end.
  TAGLINE,
  /// Other quotation marks, dashes, apostrophes; other blanks.
  PUNCTUATION,
  /// One letter in 50 to 100 misread, lost or doubled.
  NOISE,
  /// Capitals throughout, or none.
  CASE
}
