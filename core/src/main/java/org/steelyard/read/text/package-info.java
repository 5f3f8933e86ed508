/// From bytes to paragraphs and sentences that know where they stand.
///
/// In: raw bytes, or the blocks of a page. Out: [Paragraph] with clean text and a map to the
/// canonical text, cut into sentences. Unit: one paragraph. Method: line shapes decide which
/// lines belong together; an end-of-line hyphen is dropped where a dictionary, the document
/// itself or a rule says so; sentence ends are found by abbreviations, initials and what
/// follows.
@NullMarked
package org.steelyard.read.text;

import org.jspecify.annotations.NullMarked;
