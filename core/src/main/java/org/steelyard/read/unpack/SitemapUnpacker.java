package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.steelyard.model.Given;
import org.steelyard.read.feed.Sitemap;
import org.steelyard.read.feed.SitemapReader;
import org.steelyard.read.format.Unreadable;

/// Sitemaps as files: they hold addresses and no documents.
final class SitemapUnpacker implements Unpacker {
  @Override
  public void unpack(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException {
    byte[] bytes = in.readNBytes(FeedUnpacker.LARGEST);
    try {
      Sitemap map = SitemapReader.read(bytes, given);
      String what = map.index() ? " sitemaps" : " addresses";
      sink.take(
          Refusals.refused(
              name,
              "lists " + map.places().size() + what + " and no text",
              "`./steelyard read --feed URL` fetches them"));
    } catch (Unreadable e) {
      sink.take(Refusals.refused(name, e.what(), e.maybe()));
    }
  }
}
