/// Feeds and sitemaps: records of what a site has published.
///
/// In: the bytes of a feed (RSS 0.9 to 2.0, Atom, JSON Feed) or sitemap. Out:
/// [org.steelyard.read.feed.Feed] and [org.steelyard.read.feed.Sitemap]. Unit of observation: one
/// item or address. Method: StAX without document types and entities; what is not well-formed is
/// read again by a parser that forgives. References: RSS 2.0 specification; RFC 4287 (Atom);
/// jsonfeed.org 1.1; sitemaps.org 0.9.
@NullMarked
package org.steelyard.read.feed;

import org.jspecify.annotations.NullMarked;
