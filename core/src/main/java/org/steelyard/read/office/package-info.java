/// Office documents: Word, OpenDocument, RTF and EPUB.
///
/// In: the bytes of one file. Out: an [org.steelyard.read.format.Extract]. Unit of observation:
/// one paragraph, heading, list item, row of a table or note. Method: what a reader sees is
/// kept, in the order of the body, notes after it, running heads and feet last as furniture;
/// what is deleted, hidden or machinery is left out. XML is read as a stream without document
/// types and entities; packages are opened under caps on unpacked bytes ([ZipParts]); nothing
/// recurses. Reference: ECMA-376 part 1 (WordprocessingML), OASIS OpenDocument 1.3, the Rich Text
/// Format specification 1.9.1, EPUB 3.3.
@NullMarked
package org.steelyard.read.office;

import org.jspecify.annotations.NullMarked;
