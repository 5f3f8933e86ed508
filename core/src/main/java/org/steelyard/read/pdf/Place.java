package org.steelyard.read.pdf;

/// Part of a page that a line belongs to.
enum Place {
  BODY,
  NOTE,
  MARGIN
}
