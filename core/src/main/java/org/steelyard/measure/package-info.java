/// From events to numbers that can be recomputed: affinity, net cooperation, talk-deed gap,
/// vectors, balance, course. In: [org.steelyard.model.Event]s, a day, parameters. Out:
/// [org.steelyard.model.Measured] values with an [Explanation] each. Unit of observation: the
/// event, by pair and day. Method: decayed weighted means; intervals by a bootstrap over blocks
/// (a day of one source). Pure: no clock, no I/O; random numbers are seeded by block, so that the
/// same events give the same intervals in any order. Reference: `docs/reference/measures.md`.
@NullMarked
package org.steelyard.measure;

import org.jspecify.annotations.NullMarked;
