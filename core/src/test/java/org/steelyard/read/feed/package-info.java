/// Feeds, sitemaps and their dates.
@NullMarked
package org.steelyard.read.feed;

import org.jspecify.annotations.NullMarked;
