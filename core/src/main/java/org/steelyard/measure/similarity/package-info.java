/// How alike two states' ties and votes are: alliance portfolios, UN votes, ideal points.
///
/// In: one year's [org.steelyard.measure.similarity.Portfolios] (ties 0-3 among all members of the
/// system, capabilities), [org.steelyard.measure.similarity.RollCall]s, imported ideal points.
/// Out: [org.steelyard.measure.similarity.YearSimilarity] in nine variants,
/// [org.steelyard.measure.similarity.VoteAgreement] and distances with intervals. Unit of
/// observation: the undirected dyad-year; the roll call in which both voted. Method: joint counts
/// by bit planes, one pass over the pairs. Pure: no I/O. Reference: Signorino and Ritter 1999;
/// Scott 1955; Cohen 1960, 1968; Haege 2011; Bailey, Strezhnev and Voeten 2017; formulas and
/// traps in `docs/reference/measures.md`. Likeness is not friendship.
@NullMarked
package org.steelyard.measure.similarity;

import org.jspecify.annotations.NullMarked;
