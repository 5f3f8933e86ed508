/// Sentences as coding sees them: tokens, and the actors that are mentioned.
///
/// In: passages of a read document. Out: [Sentence] with [Mention]s. Unit: one sentence.
@NullMarked
package org.steelyard.coding.sentence;

import org.jspecify.annotations.NullMarked;
