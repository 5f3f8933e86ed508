/// Rows of tables and JSON: columns by the names that people give them, records, dates.
///
/// In: bytes of a table. Out: [org.steelyard.read.unpack.table.Row]. Unit of observation: one
/// row. Method: records are cut by bytes and decoded one by one, so that a table is never held
/// whole and a row in another encoding does no harm. References: RFC 4180 (CSV), RFC 8259
/// (JSON), jsonlines.org.
@NullMarked
package org.steelyard.read.unpack.table;

import org.jspecify.annotations.NullMarked;
