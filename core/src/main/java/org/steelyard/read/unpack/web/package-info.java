/// Messages of HTTP as web archives hold them: head, header fields, coded bodies.
///
/// In: the bytes of one message. Out: its fields and its body decoded. Unit of observation: one
/// message. Method: lenient, because archives keep what servers sent. Reference: RFC 9112.
@NullMarked
package org.steelyard.read.unpack.web;

import org.jspecify.annotations.NullMarked;
