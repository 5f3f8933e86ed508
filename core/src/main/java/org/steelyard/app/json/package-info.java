/// The JSON that other programs rely on: versioned in `docs/reference/formats.md`, keys and order
/// fixed.
///
/// In: model records. Out: JSON trees, and texts for JSON Lines. Unit: one object a document, row
/// or answer. Unknown values are `null`; offsets are UTF-16; lists keep the order of the text.
@NullMarked
package org.steelyard.app.json;

import org.jspecify.annotations.NullMarked;
