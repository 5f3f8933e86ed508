package org.steelyard.read.feed;

import java.util.List;
import org.steelyard.model.When;

/// Addresses that a site lists.
///
/// @param index whether the addresses are of further sitemaps
/// @param places in the order of the file
/// @param problem why it could not be read to its end, or empty
public record Sitemap(boolean index, List<Place> places, String problem) {
  public Sitemap {
    places = List.copyOf(places);
  }

  /// One address.
  ///
  /// @param title of a news item, or empty
  /// @param published of a news item; [When#UNKNOWN] where not stated
  /// @param changed last change; [When#UNKNOWN] where not stated
  public record Place(String url, String title, When published, When changed) {}
}
