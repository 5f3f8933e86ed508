/// Follows feeds: asks them politely for what is new, fetches it, and remembers how far it came.
///
/// In: addresses of feeds, and a function that finds the links in a feed's bytes. Out: each linked
/// page's bytes with what the feed says of it, one at a time, or why there are none; and a report
/// in which every link is counted once. Unit of observation: one link. Method: nothing is asked
/// but feeds, `robots.txt` and linked pages, one request at a time to a host, with rests; what a
/// page itself embeds or points to is never fetched.
///
/// Reference: RFC 9309 (robots), RFC 9110 (conditional requests, `Retry-After`).
@NullMarked
package org.steelyard.read.fetch;

import org.jspecify.annotations.NullMarked;
