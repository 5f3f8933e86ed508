/// The affinity of every directed pair of states at the end of every month at once, from millions
/// of imported events.
///
/// In: [org.steelyard.store.data.DailyBlocks]. Out: arrays of values, intervals and counts. Unit
/// of observation: one month of one directed pair. Method: the formula of
/// [org.steelyard.measure.Affinity] by recurrence, so that each block is touched once; intervals
/// by the delta method for a ratio of weighted sums (Cochran, Sampling Techniques, 1977, ch. 6)
/// where [org.steelyard.measure.Affinity] redraws. Where the two differ, and by how much, stands
/// in the reference page on speed.
@NullMarked
package org.steelyard.measure.bulk;

import org.jspecify.annotations.NullMarked;
