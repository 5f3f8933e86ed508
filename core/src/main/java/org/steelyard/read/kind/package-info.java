/// What each passage is in its document: body, heading, boilerplate, repeat or reference.
///
/// In: paragraphs with their sentences. Out: a [org.steelyard.model.PassageKind] for each
/// sentence. Unit: one sentence. Method: block rules for text captures (runs of short blocks
/// without a full stop, known phrases, lists of headlines, appeals, bibliographies) and hashes
/// and 3-grams for repeats. Nothing is deleted; in doubt a passage is body.
@NullMarked
package org.steelyard.read.kind;

import org.jspecify.annotations.NullMarked;
