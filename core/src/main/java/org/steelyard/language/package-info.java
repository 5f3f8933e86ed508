/// What the program knows of each language, as data: word classes, inflection, tokens.
///
/// In: the tables under `data/languages`. Out: [Words], [Lemmatiser], [Token]. Unit: one token.
/// Method: exact look-ups and ending rules; a language is added by adding tables, not code.
@NullMarked
package org.steelyard.language;

import org.jspecify.annotations.NullMarked;
