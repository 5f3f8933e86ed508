/// Who says what of whom: quotations, reported speech, and what named authors judge or foresee.
///
/// In: sentences with mentions and dates. Out: claims. Unit: one sentence of one speaker. Method:
/// quotation marks followed across paragraphs; a verb of saying or a word of class `according-to`
/// with the person, role or office beside it; names, pronouns and roles resolved within the
/// document. Nothing is claimed by nobody: without a speaker there is no claim.
@NullMarked
package org.steelyard.coding.claims;

import org.jspecify.annotations.NullMarked;
