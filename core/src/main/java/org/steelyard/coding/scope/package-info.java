/// What the finders of this stage share: clauses, word stems, and whom a document is about.
///
/// In: tokens and mentions. Out: clause numbers, hits of stems, main actors of a document. Unit:
/// one sentence, and one document for the main actors. Method: counting and exact look-ups.
@NullMarked
package org.steelyard.coding.scope;

import org.jspecify.annotations.NullMarked;
