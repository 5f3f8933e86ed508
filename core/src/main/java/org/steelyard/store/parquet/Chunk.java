package org.steelyard.store.parquet;

/// The pages of one column in one row group, ready to be written.
///
/// @param pages headers and data
/// @param dictionary length of the dictionary's page with its header; 0 where there is none
/// @param plain bytes with headers, before compression
/// @param gzip whether pages are compressed
/// @param encoding of the values: 0 plain, 5 differences, 8 dictionary
/// @param count rows
/// @param nulls rows without a value
/// @param least statistic, empty for none
/// @param most statistic, empty for none
@SuppressWarnings("ArrayRecordComponent") // on its way to the disk, never compared
record Chunk(
    Bytes pages,
    int dictionary,
    long plain,
    boolean gzip,
    int encoding,
    int count,
    int nulls,
    byte[] least,
    byte[] most) {}
