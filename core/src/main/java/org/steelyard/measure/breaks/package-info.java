/// When a series changed its level: structural breaks in the mean. In: a
/// [org.steelyard.model.Series], or days and values. Out: [Breaks]: dates with intervals, segment
/// means, the fit by number of breaks. Unit of observation: one step of the series that has data;
/// steps without data are left out, never 0. Method: least squares over all partitions by dynamic
/// programming (Bai and Perron 2003), number of breaks by BIC, intervals of dates after Bai (1997).
/// Reference: Nile 1871-1970 and a series of three regimes, computed with R's strucchange.
@NullMarked
package org.steelyard.measure.breaks;

import org.jspecify.annotations.NullMarked;
