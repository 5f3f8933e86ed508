/// Charts as SVG, one source for screen and print.
///
/// In: small records of what to draw. Out: an `svg` element for each width. Unit: one
/// mark. Method: `draw(width)` is called once for each [Width] and a container query
/// shows the one that fits, so text keeps its size; colours are classes over the page's
/// variables; the source line is drawn inside; no data is hatched or said in words and
/// never stands at 0. Reference: the form of the balance beam is Steelyard's own; the
/// palette was chosen for colour-blind readers.
@NullMarked
package org.steelyard.publish.chart;

import org.jspecify.annotations.NullMarked;
