package org.steelyard.read.pdf;

import java.util.List;

/// What the pages of a file draw.
///
/// @param sheets pages in order
/// @param glyphs letters drawn
/// @param unsaid those of which the font does not say what letter they are
/// @param pictures images drawn
/// @param broken pages with a defect
record Drawn(List<Sheet> sheets, long glyphs, long unsaid, int pictures, int broken) {
  Drawn {
    sheets = List.copyOf(sheets);
  }
}
