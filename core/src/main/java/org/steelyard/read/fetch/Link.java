package org.steelyard.read.fetch;

import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;

/// One entry of a feed.
///
/// @param url address of the page, as the feed writes it; may be relative
/// @param title its title, or empty
/// @param published when it was published, by the feed; or unknown
/// @param updated when it was changed, by the feed; or unknown
public record Link(String url, String title, PublicationDate published, When updated) {}
