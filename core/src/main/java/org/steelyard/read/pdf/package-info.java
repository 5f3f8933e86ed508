/// Reads PDF files.
///
/// In: the bytes of a PDF. Out: an [org.steelyard.read.format.Extract] whose text is in reading
/// order. Unit of observation: one glyph with its place on a page. Method: glyphs make rows by
/// their base lines; rows that recur at the same place of several pages are running heads; gaps
/// that many rows share are gutters between columns; lines of a column make paragraphs by their
/// distance, indent, size and what the last word leaves free; a paragraph may go on after a
/// column or page. Reference: ISO 32000-2 (text state and encryption); recursive use of white
/// space as in Nagy, Seth and Viswanathan (1992), "A prototype document image analysis system
/// for technical journals", Computer 25(7).
@NullMarked
package org.steelyard.read.pdf;

import org.jspecify.annotations.NullMarked;
