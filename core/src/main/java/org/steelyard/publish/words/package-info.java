/// The words, numbers and dates of a page, in one place so that other languages can follow.
///
/// In: values. Out: readable strings. Method: [Message] holds every string of the
/// interface with numbered places; [Numbers] and [Dates] write values. Minus is U+2212;
/// no data is a word.
@NullMarked
package org.steelyard.publish.words;

import org.jspecify.annotations.NullMarked;
