/// Which language a stretch of text is written in.
///
/// In: a text, or the words of a part of it. Out: the ISO 639-1 code of one of twelve
/// languages, or `und`; and [LanguageScore] for texts whose language is known. Unit: one
/// passage. Method: own rules over script, distinctive letters, frequent words and endings;
/// neighbours of our languages take part as rivals, so that their texts end as `und`. What each
/// word says is found once, for its paragraph and its sentence.
@NullMarked
package org.steelyard.read.identify;

import org.jspecify.annotations.NullMarked;
