/// Ready-made data of others, row by row: event data, votes, any table whose columns are declared.
///
/// In: files as their publishers give them, packed or not. Out: [org.steelyard.imports.Row],
/// typed, or the refusal of a line with its reason. Unit of observation: one row of the source.
/// Method: each [org.steelyard.imports.Kind] knows its columns, key, licence and citation;
/// files are streamed; the source's own codes are kept beside ours. References: GDELT event
/// codebook 2.0 (2015); ICEWS coded event data (Boschee et al. 2015); Voeten (2013) on UN votes.
@NullMarked
package org.steelyard.imports;

import org.jspecify.annotations.NullMarked;
