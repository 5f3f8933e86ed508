package org.steelyard.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;

class FeedFileTest {
  private static final String LONG = "The ministers of both states met and spoke. ".repeat(8);

  @Test
  void itemsWithTheirTextAreDocumentsNamedByTheirAddresses() {
    Opened opened =
        Opened.of(
            """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>The Sample</title><link>https://example.com/</link><language>en-us</language>
            <item><title>A visit</title><link>https://example.com/1</link>
            <pubDate>Mon, 29 Jul 2024 23:30:00 +0300</pubDate><description>short</description>
            <content:encoded><![CDATA[<p>LONG</p>]]></content:encoded></item>
            <item><title>A teaser</title><link>https://example.com/2</link>
            <description>Read more.</description></item>
            </channel></rss>
            """
                .replace("LONG", LONG),
            "feed.xml");
    assertThat(opened.names()).containsExactly("https://example.com/1");
    assertThat(opened.texts().getFirst())
        .contains("<p>The ministers")
        .startsWith("<!doctype html>");
    Given given = opened.entries().getFirst().given();
    assertThat(given.title()).isEqualTo("A visit");
    assertThat(given.language()).isEqualTo("en");
    assertThat(given.source().publisher()).isEqualTo("The Sample");
    assertThat(given.source().url()).isEqualTo("https://example.com/1");
    assertThat(given.published())
        .isEqualTo(
            new PublicationDate(When.day(LocalDate.of(2024, 7, 29)), PublicationDate.How.FEED));
    assertThat(opened.skipped())
        .containsExactly("'feed.xml' has 1 of 2 items without text; the pages have it.");
  }

  @Test
  void aSitemapSaysThatItHoldsNoText() {
    String map =
        "<urlset><url><loc>https://example.com/1</loc></url>"
            + "<url><loc>https://example.com/2</loc></url></urlset>";
    assertThat(Opened.of(map, "sitemap.xml").refused())
        .containsExactly(
            "'sitemap.xml' lists 2 addresses and no text."
                + "\nMaybe `./steelyard read --feed URL` fetches them.");
  }

  @Test
  void aFeedWithoutItemsIsRefused() {
    assertThat(Opened.of("<rss><channel><title>x</title></channel></rss>", "f.xml").refused())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("'f.xml' is a feed without items.");
  }
}
