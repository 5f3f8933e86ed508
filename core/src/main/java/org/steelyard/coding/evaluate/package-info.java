/// Scores the coder on labelled sentences that the user brings.
///
/// In: gold rows and a coder as a function. Out: [RelationScore], [EventScore]: counts,
/// precision, recall, F1 and accuracy with 95 % intervals. Units: one pair in one sentence
/// (relations), one sentence (events). Method: exact matching of types and triples; percentile
/// bootstrap over rows or documents with a fixed seed (Efron and Tibshirani 1993), so that a score
/// can be computed again.
@NullMarked
package org.steelyard.coding.evaluate;

import org.jspecify.annotations.NullMarked;
