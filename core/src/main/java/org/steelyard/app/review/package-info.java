/// Correcting the machine in the terminal: the queue, the cards, the dialogue, its summary;
/// agreement of coders; exchange of judgements between installations.
///
/// In: what a workspace holds and what a person types. Out: judgements
/// ([org.steelyard.review.Judgement]) written one by one as they are given, and what the numbers
/// did. Unit: one coded item on one card. Method: line-based, so that it works in every terminal,
/// in pipes and in tests; text from documents is made safe before it is shown.
@NullMarked
package org.steelyard.app.review;

import org.jspecify.annotations.NullMarked;
