/// Reading: from files as they are found to documents whose passages know their place and
/// kind.
///
/// In: bytes of one document with its name and givens, in any format. Out: a
/// [org.steelyard.model.ReadDocument], or the reason why there is none. Unit of observation:
/// one passage (sentence, heading, menu item). Method: tell the format; let its extractor lay it
/// out as paragraphs ([org.steelyard.read.format.Extract]); clean with a map back to the
/// canonical text; cut into sentences; tell language and kind; find title, date and publisher.
/// Nothing visible is deleted: furniture and repeats are marked. Files of many documents are
/// opened in [org.steelyard.read.unpack], and all of it runs in [org.steelyard.read.worker].
@NullMarked
package org.steelyard.read;

import org.jspecify.annotations.NullMarked;
