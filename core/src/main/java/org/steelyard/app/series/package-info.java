/// One state's named measure over time.
///
/// In: a measure of [org.steelyard.app.catalogue], a state, years, a step. Out: one row a period
/// with value, interval, n and coverage; breaks of the level and whether the last period is the
/// record; as text, JSON, CSV and one SVG. Unit of observation: the relation, or the state, in one
/// month, quarter or year. Method: [org.steelyard.measure.AffinitySeries] and counts by step for
/// events, the measure asked year by year for all else; a period of which the source holds nothing
/// is no data with the reason.
@NullMarked
package org.steelyard.app.series;

import org.jspecify.annotations.NullMarked;
