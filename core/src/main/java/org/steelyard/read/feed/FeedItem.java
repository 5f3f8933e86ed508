package org.steelyard.read.feed;

import java.util.List;
import org.steelyard.model.When;

/// One item of a feed. Parts that are not stated are empty.
///
/// @param title as plain text
/// @param link address of the item's page
/// @param id what the feed calls it (guid, id)
/// @param published day of publication; [When#UNKNOWN] where not stated
/// @param updated day of the last change
/// @param author as printed
/// @param summary HTML
/// @param content HTML of the whole text
public record FeedItem(
    String title,
    String link,
    String id,
    When published,
    When updated,
    String author,
    String summary,
    String content,
    List<String> categories) {
  public FeedItem {
    categories = List.copyOf(categories);
  }
}
