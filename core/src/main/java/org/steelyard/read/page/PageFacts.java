package org.steelyard.read.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.steelyard.model.Source;

/// What a page says of itself in its head: title, publisher, address, language.
final class PageFacts {
  /// Marks between a title and the name of the site.
  private static final Pattern SUFFIX = Pattern.compile(" (?:\\||-|–|—|::|»|·|•) ");

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "\"publisher\"\\s{0,9}:\\s{0,9}\\{[^{}]{0,600}?\"name\"\\s{0,9}:\\s{0,9}\"([^\"]{1,80})\"");

  private final Document document;
  private final String url;
  private final String publisher;

  PageFacts(Document document, String name) {
    this.document = document;
    String own = name.startsWith("http://") || name.startsWith("https://") ? name : "";
    this.url = own.isEmpty() ? address(document) : own;
    this.publisher = publisher(document);
  }

  private static String address(Document document) {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    String href = canonical == null ? "" : canonical.attr("href").strip();
    if (href.startsWith("http")) {
      return href;
    }
    String open = meta(document, "og:url");
    return open.startsWith("http") ? open : "";
  }

  private static String publisher(Document document) {
    String site = meta(document, "og:site_name", "application-name", "dc.publisher", "publisher");
    if (!site.isEmpty() && site.length() <= 80 && !site.startsWith("http")) {
      return site;
    }
    for (Element script : document.select("script[type=application/ld+json]")) {
      Matcher matcher = PUBLISHER.matcher(script.data());
      if (matcher.find()) {
        return Parser.unescapeEntities(matcher.group(1), false).strip();
      }
    }
    return "";
  }

  /// Content of the first meta element with one of `names`, in their order; empty without one.
  static String meta(Document document, String... names) {
    for (String name : names) {
      for (Element meta : document.getElementsByTag("meta")) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        String content = meta.attr("content").strip();
        if (named && !content.isEmpty()) {
          return content;
        }
      }
    }
    return "";
  }

  String url() {
    return url;
  }

  /// The only main heading; else the title for sharing or of the window, without the site's
  /// name.
  String title() {
    List<Element> headings = document.select("h1");
    String main = headings.size() == 1 ? headings.getFirst().text().strip() : "";
    String shared = meta(document, "og:title", "twitter:title");
    String window = document.title().strip();
    String declared = withoutSite(shared.isEmpty() ? window : shared);
    for (Element heading : headings) {
      String text = heading.text().strip();
      if (!text.isEmpty() && (declared.startsWith(text) || text.startsWith(declared))) {
        return text;
      }
    }
    boolean siteName = main.equalsIgnoreCase(publisher) || main.split(" ", -1).length < 3;
    return main.isEmpty() || (siteName && !declared.isEmpty()) ? declared : main;
  }

  private String withoutSite(String title) {
    Matcher matcher = SUFFIX.matcher(title);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    if (last <= 0) {
      return title;
    }
    String suffix = title.substring(last + 3).strip();
    boolean site = suffix.split(" ", -1).length <= 4 || suffix.equalsIgnoreCase(publisher);
    boolean enough = title.substring(0, last).strip().split(" ", -1).length >= 3;
    return site && enough ? title.substring(0, last).strip() : title;
  }

  /// Publisher and address, or [Source#UNKNOWN].
  Source source() {
    String host = host(url);
    if (host.isEmpty() && publisher.isEmpty()) {
      return Source.UNKNOWN;
    }
    String id = host.isEmpty() ? slug(publisher) : host;
    String language = document.getElementsByTag("html").attr("lang").strip();
    String two = language.matches("[A-Za-z]{2}([-_].*)?") ? language.substring(0, 2) : "";
    return new Source(id, publisher, "", two.toLowerCase(Locale.ROOT), url, "");
  }

  /// Host of `url` without `www.`; empty where there is none.
  static String host(String url) {
    try {
      String host = url.isEmpty() ? null : new URI(url).getHost();
      if (host == null) {
        return "";
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static String slug(String publisher) {
    String slug = publisher.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", "-");
    String trimmed = slug.replaceAll("^-|-$", "");
    return trimmed.isBlank() ? "unknown" : trimmed;
  }
}
