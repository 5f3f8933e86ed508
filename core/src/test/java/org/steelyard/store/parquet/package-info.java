/// Parquet files of our own, read back by DuckDB.
@NullMarked
package org.steelyard.store.parquet;

import org.jspecify.annotations.NullMarked;
