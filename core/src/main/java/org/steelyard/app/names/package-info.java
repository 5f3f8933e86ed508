/// States and organisations as people type them.
///
/// In: a code or a name in any of the five languages. Out: the code that data use, or suggestions.
/// Method: exact look-up after folding case and marks, then edit distance. Codes: ISO 3166-1.
@NullMarked
package org.steelyard.app.names;

import org.jspecify.annotations.NullMarked;
