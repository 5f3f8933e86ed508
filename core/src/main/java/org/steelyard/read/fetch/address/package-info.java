/// Which addresses of the web may be asked, and at which machine each is found.
///
/// In: addresses as people and strangers' feeds write them. Out: an address with the machines that
/// it was resolved to, once, or a refusal. Unit of observation: one address. Method: only what is
/// public by the IANA special-purpose registries of IPv4 and IPv6 may be reached; hosts are
/// read as
/// the WHATWG URL standard reads them, so that no spelling of a private address slips through.
///
/// Reference: RFC 6890 and the registries it set up; WHATWG URL, "host parsing".
@NullMarked
package org.steelyard.read.fetch.address;

import org.jspecify.annotations.NullMarked;
