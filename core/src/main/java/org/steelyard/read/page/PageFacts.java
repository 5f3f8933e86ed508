package org.steelyard.read.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.steelyard.model.Imprint;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.read.date.WrittenDates;

/// What a page says of itself in its head: title, publisher, address, language.
final class PageFacts {
  /// Marks between a title and the name of the site.
  private static final Pattern SUFFIX = Pattern.compile(" (?:\\||-|–|—|::|»|·|•) ");

  private final Document document;
  private final String url;
  private final String publisher;
  private final LinkedData linked;

  PageFacts(Document document, String name) {
    this.document = document;
    this.linked = LinkedData.of(document);
    String own = name.startsWith("http://") || name.startsWith("https://") ? name : "";
    this.url = own.isEmpty() ? address(document) : own;
    this.publisher = publisher(document, linked);
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

  private static String publisher(Document document, LinkedData linked) {
    String site = meta(document, "og:site_name", "application-name", "dc.publisher", "publisher");
    if (!site.isEmpty() && site.length() <= 80 && !site.startsWith("http")) {
      return site;
    }
    return linked.publisher();
  }

  LinkedData linked() {
    return linked;
  }

  /// ISO 639-1 code that the page declares, or empty.
  String language() {
    String html = document.getElementsByTag("html").attr("lang").strip();
    String xml = html.isEmpty() ? document.getElementsByTag("html").attr("xml:lang") : html;
    String said = xml.isEmpty() ? meta(document, "og:locale", "content-language") : xml;
    boolean code = said.length() >= 2 && Character.isLetter(said.charAt(0));
    boolean two = code && (said.length() == 2 || said.charAt(2) == '-' || said.charAt(2) == '_');
    return two ? said.substring(0, 2).toLowerCase(Locale.ROOT) : "";
  }

  /// Author, section and last change, as far as the page says.
  Imprint imprint(WrittenDates dates) {
    String said = meta(document, "article:section", "section", "parsely-section");
    String section = linked.section().isEmpty() ? said : linked.section();
    When updated = dates.stamp(linked.modified());
    if (!updated.known()) {
      updated =
          dates.stamp(
              meta(
                  document,
                  "article:modified_time",
                  "og:updated_time",
                  "dateModified",
                  "dcterms.modified",
                  "dc.date.modified",
                  "last-modified"));
    }
    return new Imprint(Byline.find(document, linked), section, updated, When.UNKNOWN);
  }

  /// Content of the first meta element with one of `names`, in their order; empty without
  /// one.
  static String meta(Document document, String... names) {
    for (String name : names) {
      for (Element meta : document.getElementsByTag("meta")) {
        boolean named =
            names(meta.attr("property"), name)
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

  /// Whether `name` is one of the properties listed, which blanks separate.
  private static boolean names(String properties, String name) {
    if (properties.indexOf(' ') < 0) {
      return properties.equalsIgnoreCase(name);
    }
    for (String one : properties.split(" ", -1)) {
      if (one.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  String url() {
    return url;
  }

  /// The title for sharing or of linked data, without the site's name; else the only main
  /// heading; else the title of the window.
  String title() {
    String shared =
        meta(
            document,
            "og:title",
            "dc.title",
            "dc:title",
            "dcterms.title",
            "parsely-title",
            "twitter:title");
    String declared = shared.isEmpty() ? linked.headline() : shared;
    if (!declared.isEmpty() && !declared.equalsIgnoreCase(publisher)) {
      return withoutSite(declared);
    }
    String window = withoutSite(document.title().strip());
    List<Element> headings = document.getElementsByTag("h1");
    for (Element heading : headings) {
      String text = heading.text().strip();
      if (!text.isEmpty() && (window.startsWith(text) || text.startsWith(window))) {
        return text;
      }
    }
    String main = headings.size() == 1 ? headings.getFirst().text().strip() : "";
    boolean siteName = main.equalsIgnoreCase(publisher) || main.split(" ", -1).length < 3;
    return main.isEmpty() || (siteName && !window.isEmpty()) ? window : main;
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
    return new Source(id, publisher, "", language(), url, "");
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
