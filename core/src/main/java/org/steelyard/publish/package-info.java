/// What a brief is made from. In: the run's documents, codings and measures, put into
/// [BriefData] by the application. Out: plain records that the packages below turn into a
/// page.
///
/// Unit of observation: one state over one period. Method: every number travels as a
/// [Figure], which holds its [Explanation] and so opens down to events, reports and
/// sentences; a number that cannot be opened cannot be stated. Reference: `docs/concepts`
/// for the measures. The order of the packages is `words`, `markup`, this one, `chart`,
/// `brief`; each knows only those before it.
@NullMarked
package org.steelyard.publish;

import org.jspecify.annotations.NullMarked;
