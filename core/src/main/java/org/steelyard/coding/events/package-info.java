/// Codes events: who did what to whom, as one sentence has it.
///
/// In: sentences with mentions. Out: reports (PLOVER type, mode, context, date,
/// modality, roles). Unit: one ordered pair of actors in one sentence. Method: a wide
/// lexicon of predicates (`data/lexicon`) proposes, with what follows from planned,
/// negated and requested acts ([Derived]); each predicate is linked to the pair by its
/// place, form and voice, and of every type the best linked counts; a linear model over
/// links and words decides among the sixteen types and none; its strongest features are
/// the explanation. It is trained ([Trainer], with dropout) on sentences and on news
/// stories annotated in full (`data/training/LANG.jsonl`, `LANG-stories.jsonl`). After
/// Fan et al. 2009 (LIBLINEAR) for the model family; Felzenszwalb et al. 2010 for
/// links; Dietterich et al. 1997 for pairs named more than once; Srivastava et al. 2014
/// for dropout; PLOVER manual (2021) for the types.
@NullMarked
package org.steelyard.coding.events;

import org.jspecify.annotations.NullMarked;
