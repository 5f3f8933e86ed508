/// Streams below the containers: buffered sources, deflate, gzip, chunks, bounded parts.
///
/// In: bytes as they come. Out: bytes unpacked, or [org.steelyard.read.unpack.stream.Broken] with
/// the reason in words. Unit of observation: one stream. Method: every layer reads ahead by a
/// fixed buffer only and is linear in what it reads. References: RFC 1951 (deflate), RFC 1952
/// (gzip), RFC 9112 section 7.1 (chunks).
@NullMarked
package org.steelyard.read.unpack.stream;

import org.jspecify.annotations.NullMarked;
