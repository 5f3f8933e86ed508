package org.steelyard.read.feed;

import org.steelyard.model.Given;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Decoder;

/// Reads feeds. Immutable; safe for several threads.
public final class FeedReader {
  private FeedReader() {}

  /// The feed in `bytes`: RSS, Atom or JSON Feed. Items before a place that cannot be read are
  /// kept; [Feed#problem] says so.
  ///
  /// @param given only its encoding matters
  /// @throws Unreadable where there is no feed
  public static Feed read(byte[] bytes, Given given) throws Unreadable {
    String text = Decoder.decode(bytes, given.charset());
    if (text.stripLeading().startsWith("{")) {
      return JsonFeed.read(text);
    }
    Xml.Result<FeedHandler> result = Xml.read(text, FeedHandler::new);
    if (!result.events().known()) {
      String why = result.problem().isEmpty() ? "is no feed" : result.problem();
      throw new Unreadable(why, "it is a page that is called a feed");
    }
    return result.events().feed(result.problem());
  }
}
