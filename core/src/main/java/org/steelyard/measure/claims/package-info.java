/// Claims that name a measurable thing, tested. In: [org.steelyard.model.Claim]s, stated counts
/// and quantities of texts; [Evidence] for the measures. Out: [Tested]: the link to a measure with
/// its parameters, and supported, contradicted or cannot be said, with the numbers. Unit of
/// observation: one claim of one sentence. Method: rules over word tables
/// (`data/claims/cues.tsv`, `data/ontology/regions.tsv`); where a state, group, span or period is
/// not resolved by rule, the answer is that it cannot be said, never a guess. Reference: none; own
/// method, described in `docs/reference/measures.md`.
@NullMarked
package org.steelyard.measure.claims;

import org.jspecify.annotations.NullMarked;
