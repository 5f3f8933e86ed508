/// Counts of meetings that texts state: `the third meeting of the year`.
///
/// In: sentences with mentions and dates. Out: [StatedCount]s. Unit: one stated count. Method: a
/// word of class `ordinal` right before one of class `meeting`, the two states of the sentence or
/// of the document, and a year; compared elsewhere with the meetings that are dated.
@NullMarked
package org.steelyard.coding.meetings;

import org.jspecify.annotations.NullMarked;
