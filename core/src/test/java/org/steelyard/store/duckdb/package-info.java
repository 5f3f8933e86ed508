/// Failures of the database.
@NullMarked
package org.steelyard.store.duckdb;

import org.jspecify.annotations.NullMarked;
