/// What every format of documents is turned into, and how the format of bytes is recognised.
///
/// In: bytes and a name. Out: [Format]; and, from each format's own [Extractor] in a package of
/// its own, an [Extract]: canonical text with blocks and what the file says of itself. Unit of
/// observation: one document. Method: magic bytes first, then the shape of the text, then the
/// name: names lie.
@NullMarked
package org.steelyard.read.format;

import org.jspecify.annotations.NullMarked;
