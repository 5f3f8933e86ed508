/// Which language a stretch of text is written in.
///
/// In: a text. Out: an ISO 639-1 code of a language that can be coded, or `und`. Unit: one
/// passage. Method: own rules over script, distinctive letters and function words; neighbours
/// of our languages take part as rivals, so that their texts end as `und`.
@NullMarked
package org.steelyard.read.identify;

import org.jspecify.annotations.NullMarked;
