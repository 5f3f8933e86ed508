/// To which of two poles a state is closer, 0 to 100. In: [Indicator]s, each with the state's
/// dealings with or likeness to both poles. Out: an [Alignment] with interval, band and domains.
/// Unit of observation: the indicator of a state and two poles. Method: domains of equal weight,
/// indicators of equal weight in a domain (the form of Khong and Liow's index, with any state and
/// any two poles); interval from the indicators' own and a bootstrap over indicators.
/// Reference: `docs/reference/measures.md`.
@NullMarked
package org.steelyard.measure.alignment;

import org.jspecify.annotations.NullMarked;
