/// Dates that sentences name, resolved against the date of publication.
///
/// In: a sentence, the date of publication, the year spoken of. Out: [DatedSpan]s and the
/// date that
/// belongs to a word. Unit: one date expression. Method: patterns over word classes (`month`,
/// `weekday`, `part`, `season`, `relative-day`, `relative-period`, `year-word`, `decade`,
/// `trait`),
/// the longest that fits. A third of a month (`early July`: 1-10, `mid`: 11-20, `late` and `end`:
/// from 21) has precision WEEK; a third of a year (four months) has precision SEASON; a decade or
/// several years have precision YEAR, and their bounds say which.
@NullMarked
package org.steelyard.coding.dates;

import org.jspecify.annotations.NullMarked;
