/// Named measures over an open workspace: one word each, for the command line, briefs, claims and
/// reproduction pages.
///
/// In: a [org.steelyard.app.catalogue.Question] (state, counterpart, years). Out: an
/// [org.steelyard.app.catalogue.Answer]: value with interval and n, or no data with the reason;
/// sources with citation and the years that were used. Unit of observation: the state or the dyad
/// over a span of years. Method: `org.steelyard.measure`, fed from coded events or imported rows;
/// nothing is extrapolated beyond the years that a source covers. Reference:
/// `docs/reference/measures.md`.
@NullMarked
package org.steelyard.app.catalogue;

import org.jspecify.annotations.NullMarked;
