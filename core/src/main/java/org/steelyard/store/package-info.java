/// The workspace: what is true on disk, and the database derived from it.
///
/// In: the bytes of documents with what was read and coded from them, refusals, runs, corrections.
/// Out: the same records in an order that does not depend on how they came in, a ledger row for
/// every input ever offered, and a digest of all derived rows. Unit of observation: one input, one
/// document, one coded item. Method: true files (`documents/`, `inputs.jsonl`, `runs.jsonl`,
/// `corrections.jsonl`, `settings.yml`) are written first and in whole lines; the database follows
/// in one transaction; after a failed commit the ledger is asked, because a commit that throws may
/// be durable. Reference: DuckDB's documentation on transactions, the appender and securing.
///
/// Only [org.steelyard.store.duckdb] sees `java.sql`.
@NullMarked
package org.steelyard.store;

import org.jspecify.annotations.NullMarked;
