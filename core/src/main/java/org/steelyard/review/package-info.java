/// What people say of codings, and what follows from it.
///
/// In: coded items and the lines of `corrections.jsonl`. Out: the corrected items with the ruling
/// on each ([Corrected]), the judgements that found no place ([Lost]), what each coder said
/// of each
/// field ([Ratings]). Unit of observation: one judgement of one person on one coded item
/// ([Judgement]). Method: append-only records keyed by document hash, quote and field, replayed in
/// the order of the file over whatever the coder finds now; an undo is a record too; the first
/// coder of the file adjudicates. Laws in `ReplayTest`. Reference: `docs/reference/formats.md`,
/// decision 0017.
@NullMarked
package org.steelyard.review;

import org.jspecify.annotations.NullMarked;
