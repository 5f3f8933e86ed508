/// One request over HTTP/1.1 to a pinned machine, within limits.
///
/// In: a guarded address and what is known of its last answer. Out: its bytes, or that they did
/// not change, or why there are none. Unit of observation: one exchange; with redirects, one
/// fetch. Method: sockets of our own, because the JDK's client looks names up by itself (decision
/// 0013); every byte from the network is counted and timed before it is used.
///
/// Reference: RFC 9110 and 9112.
@NullMarked
package org.steelyard.read.fetch.http;

import org.jspecify.annotations.NullMarked;
