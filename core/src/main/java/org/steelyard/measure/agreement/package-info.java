/// How far people who judged the same things agree.
///
/// In: units with one value for each rater, empty where a rater gave none. Out: per cent, Cohen's
/// kappa and Krippendorff's alpha for nominal values, each with n and an interval. Unit of
/// observation: a unit rated by two or more. Method: coincidences; intervals by redrawing units.
/// Reference: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; Cohen 1960. Their
/// worked examples are tests.
@NullMarked
package org.steelyard.measure.agreement;

import org.jspecify.annotations.NullMarked;
