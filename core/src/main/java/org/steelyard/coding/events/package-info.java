/// Codes events: who did what to whom, as one sentence has it.
///
/// In: sentences with mentions. Out: reports (PLOVER type, mode, context, date, modality, roles).
/// Unit: one ordered pair of mentions in one sentence. Method: a wide lexicon of predicates
/// (`data/lexicon`) proposes; a linear model over lexicon hits, their place and voice, and words
/// decides among the sixteen types and none; its strongest features are the explanation. After
/// Fan et al. 2009 (LIBLINEAR) for the model family; PLOVER manual (2021) for the types.
@NullMarked
package org.steelyard.coding.events;

import org.jspecify.annotations.NullMarked;
