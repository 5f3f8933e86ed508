/// The JSON form of every record that is stored. In: a record. Out: one line of JSON from which an
/// equal record is made again: dates beyond the calendar, exact decimals, lone surrogates and the
/// map of clean text to its original included. Written by hand over Jackson's streaming core, so
/// that a changed record fails to compile here and no start-up time is spent on reflection.
@NullMarked
package org.steelyard.store.json;

import org.jspecify.annotations.NullMarked;
