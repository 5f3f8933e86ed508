/// When a document was published, with the evidence for it.
///
/// In: the text's short lines and datelines, addresses, file names. Out: a
/// [org.steelyard.model.PublicationDate]. Unit: one document. Method: dated lines first,
/// then datelines whose year the text gives, then the year alone; a date is never taken
/// from a clock.
@NullMarked
package org.steelyard.read.date;

import org.jspecify.annotations.NullMarked;
