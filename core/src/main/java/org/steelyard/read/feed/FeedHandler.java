package org.steelyard.read.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.steelyard.model.When;

/// Makes a feed of the events of RSS or Atom. Not safe for several threads.
final class FeedHandler implements XmlEvents {
  private static final Set<String> FEEDS = Set.of("channel", "feed", "atom:feed");
  private static final Set<String> ITEMS = Set.of("item", "entry", "atom:entry");

  private final Deque<String> path = new ArrayDeque<>();
  private final Map<String, String> about = new HashMap<>();
  private final Map<String, String> item = new HashMap<>();
  private final List<String> categories = new ArrayList<>();
  private final List<FeedItem> items = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean within;
  private boolean known;

  /// Depth of the element whose text is gathered; 0 for none.
  private int gathered;

  private boolean plain;

  /// Whether there was a feed at all.
  boolean known() {
    return known;
  }

  Feed feed(String problem) {
    return new Feed(
        words(about.getOrDefault("title", "")),
        about.getOrDefault("link", "").strip(),
        about.getOrDefault("language", "").strip(),
        items,
        problem);
  }

  @Override
  public void start(String name, Map<String, String> attributes) {
    String parent = path.isEmpty() ? "" : path.peek();
    path.push(name);
    if (gathered > 0) {
      tag(name, attributes);
      return;
    }
    known |= FEEDS.contains(name) || name.equals("rss") || name.equals("rdf:rdf");
    String language = attributes.getOrDefault("xml:lang", attributes.getOrDefault("lang", ""));
    if (FEEDS.contains(name) && !language.isEmpty()) {
      about.putIfAbsent("language", language);
    }
    if (ITEMS.contains(name)) {
      within = true;
      item.clear();
      categories.clear();
      return;
    }
    boolean author = within && bare(parent).equals("author");
    if (!author && !(within ? ITEMS.contains(parent) : FEEDS.contains(parent))) {
      return;
    }
    link(name, attributes);
    if (bare(name).equals("category") && attributes.containsKey("term")) {
      categories.add(attributes.getOrDefault("term", ""));
    }
    String type = attributes.getOrDefault("type", "");
    boolean atom = ITEMS.contains(parent) && !parent.equals("item");
    plain = atom && !type.contains("html") && !type.contains("xml");
    // Atom's author has a name within; RSS's is the text itself.
    gathered = atom && bare(name).equals("author") ? 0 : path.size();
    text.setLength(0);
  }

  private void link(String name, Map<String, String> attributes) {
    String href = attributes.getOrDefault("href", "");
    String rel = attributes.getOrDefault("rel", "alternate");
    if (bare(name).equals("link") && !href.isEmpty() && rel.equals("alternate")) {
      (within ? item : about).putIfAbsent("link", href);
    }
  }

  /// An element within a text: it belongs to the text.
  private void tag(String name, Map<String, String> attributes) {
    String href = attributes.getOrDefault("href", "");
    text.append('<').append(local(name));
    if (!href.isEmpty()) {
      text.append(" href=\"").append(Entities.escape(href)).append('"');
    }
    text.append('>');
  }

  @Override
  public void text(String more) {
    if (gathered > 0) {
      boolean inside = path.size() > gathered || plain;
      text.append(inside ? Entities.escape(more) : more);
    }
  }

  @Override
  public void end(String name) {
    if (path.isEmpty()) {
      return;
    }
    int depth = path.size();
    path.pop();
    if (gathered > 0 && depth > gathered) {
      text.append("</").append(local(name)).append('>');
    } else if (gathered > 0) {
      put(name, text.toString());
      gathered = 0;
    } else if (within && ITEMS.contains(name)) {
      items.add(made());
      within = false;
    }
  }

  private void put(String name, String value) {
    String key = key(name);
    String stripped = value.strip();
    if (key.isEmpty() || stripped.isEmpty()) {
      return;
    }
    if (key.equals("category")) {
      categories.add(words(stripped));
    } else {
      (within ? item : about).putIfAbsent(key, stripped);
    }
  }

  /// Parts of items and feeds under one name each.
  private static String key(String name) {
    return switch (bare(name)) {
      case "title" -> "title";
      case "link" -> "link";
      case "guid", "id" -> "id";
      case "pubdate", "published", "dc:date", "issued" -> "published";
      case "updated", "modified", "dcterms:modified", "lastbuilddate" -> "updated";
      case "author", "name", "dc:creator" -> "author";
      case "description", "summary" -> "summary";
      case "content:encoded", "content", "fulltext", "yandex:full-text" -> "content";
      case "category", "dc:subject" -> "category";
      case "language", "dc:language" -> "language";
      default -> "";
    };
  }

  private FeedItem made() {
    String id = item.getOrDefault("id", "");
    String link = item.getOrDefault("link", id.startsWith("http") ? id : "");
    When updated = Stamps.read(item.getOrDefault("updated", ""));
    When published = Stamps.read(item.getOrDefault("published", ""));
    return new FeedItem(
        words(item.getOrDefault("title", "")),
        link.strip(),
        id,
        published.known() ? published : updated,
        updated,
        words(item.getOrDefault("author", "")),
        item.getOrDefault("summary", ""),
        item.getOrDefault("content", ""),
        categories);
  }

  private static String bare(String name) {
    return name.startsWith("atom:") ? name.substring(5) : name;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /// Plain text of a title, which may be escaped twice.
  static String words(String html) {
    boolean marks = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
    return marks ? Jsoup.parse(html).text() : html.strip();
  }
}
