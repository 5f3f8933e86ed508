/// Rows of others in the workspace. In: files and their kind. Out: Parquet under `imports/KIND/`,
/// the account of every row, the refused ones with line and reason in `imports/refused/`. Unit of
/// observation: one row of a source. Method: rows of equal key and content are stored once.
@NullMarked
package org.steelyard.store.imported;

import org.jspecify.annotations.NullMarked;
