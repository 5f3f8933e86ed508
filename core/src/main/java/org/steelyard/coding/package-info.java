/// Coding: what a document says of who did what to whom, and who says so.
///
/// In: a [org.steelyard.model.ReadDocument]. Out: a [org.steelyard.model.Coding] with reports,
/// claims, quantities and memberships; and, of all reports, events. Unit: one mention in one
/// sentence; for events, the act. Method: actors by gazetteer, acts by lexicon and linear model,
/// the rest by rules over word classes; reports merge by actors, type, date, place and mode.
@NullMarked
package org.steelyard.coding;

import org.jspecify.annotations.NullMarked;
