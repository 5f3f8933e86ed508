/// What a state depends on a power for, and what that means beside how well they get on. In:
/// [FlowTable]s (trade, arms, energy) with the years that they cover, sizes of economies. Out:
/// [Dependence] (bandwidth, dependence, asymmetry, leverage, each directed), places and dated
/// moves on the [Plane] of dependence and affinity. Unit of observation: the flow of a year.
/// Method: ratios of sums over years, years reweighted by a Bayesian bootstrap. The form is that of
/// the Formal Bilateral Influence Capacity index, whose values these are not.
/// Reference: `docs/reference/measures.md`.
@NullMarked
package org.steelyard.measure.dependence;

import org.jspecify.annotations.NullMarked;
