/// What sites ask of programs in their `robots.txt`.
///
/// In: a `robots.txt`. Out: whether an address may be asked, and how long to wait between two.
/// Unit of observation: one site (scheme, host and port). Method: RFC 9309; `Crawl-delay`, which
/// is older than the standard and not in it, is honoured up to a minute.
@NullMarked
package org.steelyard.read.fetch.robots;

import org.jspecify.annotations.NullMarked;
