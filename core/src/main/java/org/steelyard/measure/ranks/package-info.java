/// Ranks that say how sure they are. In: one [org.steelyard.model.Measured.Estimate] a unit. Out:
/// for each the ranks that it could have, right for all units at once. Unit of observation: the
/// pair of units. Method: every two estimates tested for a difference, two-sided, Holm's
/// correction over all pairs; a unit's best rank is 1 + those surely above it. Reference:
/// Mogstad, Romano, Shaikh and Wilhelm 2024, Inference for ranks, Review of Economic Studies 91(1);
/// they bootstrap the joint spread where here a normal approximation stands.
@NullMarked
package org.steelyard.measure.ranks;

import org.jspecify.annotations.NullMarked;
