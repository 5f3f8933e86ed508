package org.steelyard.read.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.steelyard.model.Precision;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.When;
import org.steelyard.read.date.AddressDates;
import org.steelyard.read.date.WrittenDates;

/// Finds the publication date in a page's markup: linked data, meta elements, time
/// elements, lines whose class says that they hold a date, and the address, in this
/// order.
final class PageDate {
  private static final Pattern LINKED =
      Pattern.compile(
          "\"(?:datePublished|publishedAt|published_at|publishDate|pubDate|publicationDate)"
              + "\"\\s{0,9}:\\s{0,9}\"([^\"]{8,40})\"");

  private static final String[] META = {
    "article:published_time",
    "og:published_time",
    "datePublished",
    "article:published",
    "og:article:published_time",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "publication_date",
    "publish-date",
    "publish_date",
    "pubdate",
    "published",
    "date",
    "cXenseParse:recs:publishtime",
    "article.published",
    "citation_publication_date",
    "citation_date",
    "rnews:datePublished",
    "uploadDate",
    "dateCreated",
    "article:publicationdate",
    "article.created",
    "article_date_original",
    "bt:pubdate",
    "created",
    "date_published",
    "dc.date.publication",
    "dc.created",
    "dc:date",
    "dc:created",
    "gentime",
    "originalpublicationdate",
    "publishdate",
    "published-date",
    "published_at",
    "shareaholic:article_published_time",
    "timestamp"
  };

  /// Classes and ids of lines that hold a date.
  private static final String LINES =
      "[itemprop=datePublished],[class*=publish],[class*=date],[class*=time],[id*=date],"
          + "[class*=byline],[class*=meta],[pubdate]";

  /// Longest such line, in units.
  private static final int LONGEST_LINE = 120;

  /// Elements with more children are containers.
  private static final int FEW = 6;

  private PageDate() {}

  static PublicationDate find(Document document, PageFacts facts, WrittenDates dates) {
    When linked = dates.stamp(facts.linked().published());
    if (linked.known()) {
      return new PublicationDate(linked, How.JSON_LD);
    }
    for (String name : META) {
      When when = dates.stamp(PageFacts.meta(document, name));
      if (when.known()) {
        return new PublicationDate(when, How.META);
      }
    }
    PublicationDate time = timeElement(document, dates);
    if (time.when().known()) {
      return time;
    }
    for (Element line : document.select(LINES)) {
      if (line.childrenSize() > FEW) {
        continue;
      }
      String stamp = line.hasAttr("content") ? line.attr("content") : line.text();
      if (stamp.length() <= LONGEST_LINE && dates.first(stamp).known()) {
        return new PublicationDate(dates.first(stamp), How.BYLINE);
      }
    }
    When address = AddressDates.ofUrl(facts.url());
    if (address.precision() == Precision.DAY) {
      return new PublicationDate(address, How.URL);
    }
    PublicationDate shown = ShownDate.find(document, dates);
    if (shown.when().known()) {
      return shown;
    }
    Matcher matcher = LINKED.matcher(scripts(document));
    if (matcher.find() && dates.stamp(matcher.group(1)).known()) {
      return new PublicationDate(dates.stamp(matcher.group(1)), How.JSON_LD);
    }
    When image = AddressDates.ofUrl(PageFacts.meta(document, "og:image"));
    if (image.precision() == Precision.DAY) {
      return new PublicationDate(image, How.URL);
    }
    return address.known() ? new PublicationDate(address, How.URL) : PublicationDate.UNKNOWN;
  }

  private static String scripts(Document document) {
    StringBuilder all = new StringBuilder();
    for (Element script : document.getElementsByTag("script")) {
      all.append(script.data()).append('\n');
    }
    return all.toString();
  }

  /// The first time element: one marked as the publication's before all others.
  private static PublicationDate timeElement(Document document, WrittenDates dates) {
    for (String query : new String[] {"time[pubdate]", "time[itemprop=datePublished]", "time"}) {
      for (Element time : document.select(query)) {
        String stamp = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
        When when = dates.stamp(stamp);
        if (when.known()) {
          return new PublicationDate(when, How.TIME_ELEMENT);
        }
      }
    }
    return PublicationDate.UNKNOWN;
  }
}
