/// Reading: from files as they are found to documents whose passages know their place and
/// kind.
///
/// In: bytes with a name (plain text, Markdown, HTML). Out: a
/// [org.steelyard.model.ReadDocument], or the reason why there is none. Unit of observation:
/// one passage (sentence, heading, menu item). Method: decode; lay out as paragraphs
/// ([Layout]); clean with a map back to the canonical text; cut into sentences; tell language
/// and kind; find title, date and publisher. Nothing visible is deleted: furniture and repeats
/// are marked.
@NullMarked
package org.steelyard.read;

import org.jspecify.annotations.NullMarked;
