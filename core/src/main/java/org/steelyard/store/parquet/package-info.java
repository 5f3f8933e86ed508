/// Writes Parquet files column by column. In: columns of texts, numbers and days. Out: row groups
/// and a footer. Unit of observation: one column of one row group. Method: dictionaries with
/// bit-packed indices, else plain values or packed differences. Reference: Apache Parquet format
/// 2.11, encodings and `parquet.thrift`.
@NullMarked
package org.steelyard.store.parquet;

import org.jspecify.annotations.NullMarked;
