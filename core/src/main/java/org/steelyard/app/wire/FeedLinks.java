package org.steelyard.app.wire;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Given;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;
import org.steelyard.read.feed.Feed;
import org.steelyard.read.feed.FeedItem;
import org.steelyard.read.feed.FeedReader;
import org.steelyard.read.feed.Sitemap;
import org.steelyard.read.feed.SitemapReader;
import org.steelyard.read.fetch.Link;
import org.steelyard.read.fetch.LinkSource;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;
import org.steelyard.read.format.Unreadable;

/// Finds the links in feeds and sitemaps.
final class FeedLinks implements LinkSource {
  @Override
  public List<Link> links(byte[] bytes, String address) throws Unreadable {
    return FormatFinder.find(bytes, address) == Format.SITEMAP ? sitemap(bytes) : feed(bytes);
  }

  private static List<Link> feed(byte[] bytes) throws Unreadable {
    Feed feed = FeedReader.read(bytes, Given.NOTHING);
    List<Link> links = new ArrayList<>();
    for (FeedItem item : feed.items()) {
      if (!item.link().isEmpty()) {
        links.add(new Link(item.link(), item.title(), day(item.published()), item.updated()));
      }
    }
    return links;
  }

  private static List<Link> sitemap(byte[] bytes) throws Unreadable {
    Sitemap sitemap = SitemapReader.read(bytes, Given.NOTHING);
    if (sitemap.index()) {
      throw new Unreadable(
          "lists further sitemaps and no page", "one of these is meant: " + first(sitemap));
    }
    return sitemap.places().stream()
        .map(place -> new Link(place.url(), place.title(), day(place.published()), place.changed()))
        .toList();
  }

  private static String first(Sitemap sitemap) {
    return sitemap.places().isEmpty() ? "it is empty" : sitemap.places().getFirst().url();
  }

  private static PublicationDate day(When when) {
    return when.known()
        ? new PublicationDate(when, PublicationDate.How.FEED)
        : PublicationDate.UNKNOWN;
  }
}
