package org.steelyard.read.unpack;

/// Caps that hold while a container is unpacked.
///
/// @param entryBytes largest document, in bytes
/// @param totalBytes largest sum of all documents of one container, in bytes, nested ones included
/// @param entries most documents of one container, nested ones included
/// @param depth most containers within containers
/// @param ratio most bytes out for a byte in, judged once a mebibyte came out
public record Limits(long entryBytes, long totalBytes, int entries, int depth, int ratio) {
  /// 64 MiB a document, 4 GiB and 200,000 documents a container, 4 deep, 200 to 1.
  public static final Limits DEFAULT = new Limits(64L << 20, 4L << 30, 200_000, 4, 200);
}
