/// Near-duplicates: documents that are one text, copied, cut, retouched or put in another order.
///
/// In: the body sentences of documents with their ids and days. Out: [Cluster]s, each with one
/// canonical document and all its members. Unit of observation: one document. Method: the set of a
/// body's three-word shingles (Broder 1997) is known by its smallest hashes (bottom-k, Cohen
/// 1997),
/// from which resemblance and containment of two documents are estimated; candidates come from an
/// index of these hashes, never from all pairs; documents are joined by the majority of a
/// cluster's
/// members, so that unrelated stories do not chain. Pure functions of text: no input or output.
///
/// Reference: `docs/concepts/near-duplicates.md`. The same story in two languages is out of scope.
@NullMarked
package org.steelyard.read.duplicates;

import org.jspecify.annotations.NullMarked;
