/// To which poles a state's engagement goes, domain by domain, and how far the order of poles
/// hangs on the weights of domains. In: [Strand]s (amounts by pole from one source and period),
/// weights. Out: shares, totals, ranks, statements, balances. Unit of observation: state, domain,
/// pole. Method: shares redrawn from the amounts' intervals; orders under all weightings of a box
/// by its exact optimum (a linear-fractional programme). Reference: `docs/reference/measures.md`.
@NullMarked
package org.steelyard.measure.vectors;

import org.jspecify.annotations.NullMarked;
