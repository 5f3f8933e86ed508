/// The codebook: what each type of act means, where it ends, and what it looks like.
///
/// In: the ontology, the predicate lexicons and the tables of `data/codebook`. Out: one page as
/// Markdown or HTML, one REFI-QDA codebook (`.qdc`). Unit: a PLOVER type. Method: everything is
/// read from the tables that the coder itself uses; the version is the ontology's with a hash of
/// the content. Reference: PLOVER Coding Manual, draft of 17 September 2021; REFI-QDA standard
/// 1.5, Codebook.
@NullMarked
package org.steelyard.publish.codebook;

import org.jspecify.annotations.NullMarked;
