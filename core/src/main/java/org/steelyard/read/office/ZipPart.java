package org.steelyard.read.office;

/// One part of an archive as its directory tells.
///
/// @param name as written
/// @param method 0 for stored, 8 for deflated
/// @param encrypted whether a password is needed
/// @param start first byte of its packed content
/// @param packed bytes of its packed content as declared; never below 0, may be beyond the file
record ZipPart(String name, int method, boolean encrypted, int start, long packed) {}
