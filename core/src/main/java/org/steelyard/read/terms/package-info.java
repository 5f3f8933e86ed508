/// Phrases and function words that reading looks for, as sets that match quickly.
///
/// In: the tables under `data/languages` and `data/reading`. Out: [PhraseSet], [Terms]. Unit:
/// one phrase. Method: exact matching of folded words; a language is added by adding rows.
@NullMarked
package org.steelyard.read.terms;

import org.jspecify.annotations.NullMarked;
