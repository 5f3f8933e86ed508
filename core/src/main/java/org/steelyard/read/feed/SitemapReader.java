package org.steelyard.read.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Given;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Decoder;

/// Reads sitemaps and their indexes, with the extension for news.
public final class SitemapReader {
  private SitemapReader() {}

  /// The sitemap in `bytes`.
  ///
  /// @param given only its encoding matters
  /// @throws Unreadable where there is none
  public static Sitemap read(byte[] bytes, Given given) throws Unreadable {
    Xml.Result<Handler> result = Xml.read(Decoder.decode(bytes, given.charset()), Handler::new);
    Handler handler = result.events();
    if (!handler.known) {
      throw new Unreadable("is no sitemap", "it is a page that is called one");
    }
    return new Sitemap(handler.index, handler.places, result.problem());
  }

  private static final class Handler implements XmlEvents {
    private final Deque<String> path = new ArrayDeque<>();
    private final Map<String, String> parts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Sitemap.Place> places = new ArrayList<>();
    private boolean known;
    private boolean index;

    @Override
    public void start(String name, Map<String, String> attributes) {
      path.push(name);
      known |= name.equals("urlset") || name.equals("sitemapindex");
      index |= name.equals("sitemapindex");
      text.setLength(0);
      if (name.equals("url") || name.equals("sitemap")) {
        parts.clear();
      }
    }

    @Override
    public void text(String more) {
      text.append(more);
    }

    @Override
    public void end(String name) {
      if (path.isEmpty()) {
        return;
      }
      path.pop();
      switch (name) {
        case "loc", "lastmod", "news:title", "news:publication_date" ->
            parts.putIfAbsent(name, text.toString().strip());
        case "url", "sitemap" -> place();
        default -> {
          // Other extensions (images, languages) are not needed.
        }
      }
      text.setLength(0);
    }

    private void place() {
      String url = parts.getOrDefault("loc", "");
      if (!url.isEmpty()) {
        places.add(
            new Sitemap.Place(
                url,
                FeedHandler.words(parts.getOrDefault("news:title", "")),
                Stamps.read(parts.getOrDefault("news:publication_date", "")),
                Stamps.read(parts.getOrDefault("lastmod", ""))));
      }
    }
  }
}
