/// How well pages are read, against gold that the user brings.
///
/// In: a folder of pages with the text, facts or dates that people found in them. Out:
/// scores with 95 % intervals, on the half that rules may be tuned on, on the half held
/// out, and on all. Unit: one page. Method: overlap of four-word shingles a page,
/// precision and recall averaged over pages, as in Zyte's article extraction benchmark;
/// exact days for dates, as htmldate counts.
@NullMarked
package org.steelyard.read.evaluate;

import org.jspecify.annotations.NullMarked;
