/// States side by side on named measures.
///
/// In: states, measures of [org.steelyard.app.catalogue], years. Out: values with intervals, ranks
/// with the ranks that could be, statements that hold under every weighting tried; as text, JSON
/// and CSV. Unit of observation: the state on one measure. Method:
/// [org.steelyard.measure.ranks.RankSets].
@NullMarked
package org.steelyard.app.compare;

import org.jspecify.annotations.NullMarked;
