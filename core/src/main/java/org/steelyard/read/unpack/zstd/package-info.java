/// Zstandard, decoded in plain Java (RFC 8878): no native code, every index checked.
///
/// In: frames. Out: their bytes. Unit of observation: one block, at most 128 KiB. Method: as the
/// RFC's own description; windows up to 64 MiB; no dictionaries; checksums are verified.
/// Reference: RFC 8878.
@NullMarked
package org.steelyard.read.unpack.zstd;

import org.jspecify.annotations.NullMarked;
