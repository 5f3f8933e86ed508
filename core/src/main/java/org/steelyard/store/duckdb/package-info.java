/// The database, and the only place that sees `java.sql`. In: coded documents, ledger rows,
/// events.
/// Out: the same records, in an order that does not depend on how they came in. Each row has typed
/// columns for people who query it and a `record` column, JSON, from which the record is restored.
/// The file is derived: it can be deleted and made again. Reference: duckdb.org/docs (JDBC client,
/// Appender, Securing DuckDB).
@NullMarked
package org.steelyard.store.duckdb;

import org.jspecify.annotations.NullMarked;
