/// Phrases and function words that reading looks for, as sets that match quickly.
///
/// In: the tables under `data/languages` and `data/reading`; texts. Out: [PhraseSet], [Terms];
/// [WordList], the folded words of a text. Unit: one phrase, one word. Method: exact matching of
/// folded words by 64-bit hashes, for which no strings are made; a language is added by adding
/// rows.
@NullMarked
package org.steelyard.read.terms;

import org.jspecify.annotations.NullMarked;
