/// Why a small state matters to a power: six stakes. In: scores of people or data, each with source
/// and date. Out: a [StakeProfile] with what is missing named. Unit of observation: the score of a
/// state, a power and a stake. Method: mean over the six; the range covers whatever the missing
/// ones could be. Reference: `docs/reference/measures.md`.
@NullMarked
package org.steelyard.measure.stakes;

import org.jspecify.annotations.NullMarked;
