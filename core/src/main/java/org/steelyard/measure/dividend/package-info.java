/// What partners gave a state before and after its balance changed, against states like it. In:
/// [Benefits] by year, the first year after the change, states to compare with. Out: a
/// [Dividend] with an interval by permutation, and the weights of a synthetic twin. Unit of
/// observation: the state and year. Method: difference in differences; permutation test turned
/// into an interval; synthetic control (Abadie, Diamond and Hainmueller 2010) by projected
/// gradient. Reference: `docs/reference/measures.md`.
@NullMarked
package org.steelyard.measure.dividend;

import org.jspecify.annotations.NullMarked;
