package org.steelyard.read.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.model.Given;
import org.steelyard.model.When;
import org.steelyard.read.format.Unreadable;

class FeedReaderTest {
  private static final When DAY = When.day(LocalDate.of(2024, 7, 29));

  private static Feed read(String feed) throws Unreadable {
    return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
  }

  @Test
  void namedCharactersOfHtmlDoNotBreakAFeed() throws Unreadable {
    Feed feed =
        read(
            "<rss><channel><title>A&nbsp;B</title><item><title>x &mdash; y</title>"
                + "<description>one&nbsp;two & three</description></item></channel></rss>");
    assertThat(feed.problem()).isEmpty();
    assertThat(feed.items()).hasSize(1);
    assertThat(feed.items().getFirst().title()).isEqualTo("x \u2014 y");
    assertThat(feed.items().getFirst().summary()).contains("two").contains("three");
  }

  @Test
  void atomIsReadWithItsLinksAuthorsAndMarkup() throws Unreadable {
    Feed feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>Зразок</title>
            <link rel="self" href="https://example.org/feed"/><link href="https://example.org/"/>
            <entry><title type="html">Візит &amp;amp; угода</title><id>urn:1</id>
            <link rel="enclosure" href="https://example.org/x.mp3"/>
            <link rel="alternate" href="https://example.org/1"/>
            <published>2024-07-29T01:00:00+03:00</published><updated>2024-08-01</updated>
            <author><name>Автор Один</name><email>a@example.org</email></author>
            <category term="політика"/><source><title>Інше</title></source>
            <content type="xhtml"><div><p>Перше &lt; <a href="/y">слово</a></p></div></content>
            </entry></feed>
            """);
    assertThat(feed.title()).isEqualTo("Зразок");
    assertThat(feed.language()).isEqualTo("uk");
    assertThat(feed.link()).isEqualTo("https://example.org/");
    FeedItem item = feed.items().getFirst();
    assertThat(item.title()).isEqualTo("Візит & угода");
    assertThat(item.link()).isEqualTo("https://example.org/1");
    assertThat(item.id()).isEqualTo("urn:1");
    assertThat(item.published()).isEqualTo(DAY);
    assertThat(item.updated()).isEqualTo(When.day(LocalDate.of(2024, 8, 1)));
    assertThat(item.author()).isEqualTo("Автор Один");
    assertThat(item.categories()).containsExactly("політика");
    assertThat(item.content()).isEqualTo("<div><p>Перше &lt; <a href=\"/y\">слово</a></p></div>");
  }

  @Test
  void plainTextOfAtomStaysText() throws Unreadable {
    Feed feed =
        read("<feed><entry><title>t</title><summary>a &lt;b&gt; c</summary></entry></feed>");
    assertThat(feed.items().getFirst().summary()).isEqualTo("a &lt;b&gt; c");
  }

  @Test
  void rssOfTheFirstKindIsRead() throws Unreadable {
    Feed feed =
        read(
            "<rdf:RDF xmlns:rdf='r' xmlns:dc='d'><channel><title>Old</title></channel>"
                + "<item><title>One</title><link>https://example.com/1</link>"
                + "<dc:date>2024-07-29T10:00:00Z</dc:date><dc:creator>A. B.</dc:creator></item>"
                + "</rdf:RDF>");
    assertThat(feed.title()).isEqualTo("Old");
    assertThat(feed.items().getFirst().published()).isEqualTo(DAY);
    assertThat(feed.items().getFirst().author()).isEqualTo("A. B.");
  }

  @Test
  void theTitleOfAnImageIsNotTheFeeds() throws Unreadable {
    Feed feed =
        read(
            "<rss><channel><image><title>Logo</title><link>https://img.example/</link></image>"
                + "<title>Real</title></channel></rss>");
    assertThat(feed.title()).isEqualTo("Real");
    assertThat(feed.link()).isEmpty();
  }

  @Test
  void aFeedInAnOldEncodingIsRead() throws Unreadable {
    String feed =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><title>Новини</title>"
            + "<item><title>Угода</title></item></channel></rss>";
    Feed read = FeedReader.read(feed.getBytes(Charset.forName("windows-1251")), Given.NOTHING);
    assertThat(read.title()).isEqualTo("Новини");
  }

  @Test
  void aFeedThatIsCutOffKeepsItsItems() throws Unreadable {
    Feed feed = read("<rss><channel><item><title>One</title></item><item><title>Tw");
    assertThat(feed.items().getFirst().title()).isEqualTo("One");
  }

  @Test
  void noFileIsReadForAnEntity(@TempDir Path folder) throws Exception {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "secret words");
    Feed feed =
        read(
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \""
                + secret.toUri()
                + "\"><!ENTITY y \"grown\">]>"
                + "<rss><channel><item><title>One &x; &y;</title></item></channel></rss>");
    assertThat(feed.toString()).doesNotContain("secret words").doesNotContain("grown");
    assertThat(feed.items()).hasSize(1);
  }

  @Test
  void jsonFeedsAreRead() throws Unreadable {
    Feed feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "J", "language": "en",
             "home_page_url": "https://example.com/", "items": [
              {"id": "1", "url": "https://example.com/1", "title": "One", "tags": ["a", {"b": 1}],
               "content_text": "First.\\n\\nSecond < third.", "date_published": "2024-07-29T00:00:00Z",
               "authors": [{"name": "A"}, {"name": "B"}], "_x": {"y": [1, 2]}},
              {"id": "2", "content_html": "<p>x</p>"}]}
            """);
    assertThat(feed.title()).isEqualTo("J");
    assertThat(feed.link()).isEqualTo("https://example.com/");
    assertThat(feed.items()).hasSize(2);
    FeedItem item = feed.items().getFirst();
    assertThat(item.content()).isEqualTo("<p>First.</p>\n<p>Second &lt; third.</p>\n");
    assertThat(item.author()).isEqualTo("A, B");
    assertThat(item.categories()).containsExactly("a");
    assertThat(item.published()).isEqualTo(DAY);
    assertThat(feed.items().get(1).content()).isEqualTo("<p>x</p>");
  }

  @Test
  void aPageIsNoFeed() {
    assertThatThrownBy(() -> read("<html><body><p>x</p></body></html>"))
        .isInstanceOf(Unreadable.class)
        .hasMessage("is no feed");
  }

  @Test
  void sitemapsHaveNewsAndIndexes() throws Unreadable {
    String map =
        "<urlset xmlns:news='n'><url><loc> https://example.com/1 </loc><news:news>"
            + "<news:publication_date>2024-07-29T10:00+03:00</news:publication_date>"
            + "<news:title>A &amp; B</news:title></news:news></url>"
            + "<url><loc>https://example.com/2</loc><lastmod>2024-07-29</lastmod></url></urlset>";
    Sitemap read = SitemapReader.read(map.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
    assertThat(read.index()).isFalse();
    assertThat(read.places())
        .containsExactly(
            new Sitemap.Place("https://example.com/1", "A & B", DAY, When.UNKNOWN),
            new Sitemap.Place("https://example.com/2", "", When.UNKNOWN, DAY));
    String index =
        "<sitemapindex><sitemap><loc>https://example.com/s</loc></sitemap></sitemapindex>";
    Sitemap other = SitemapReader.read(index.getBytes(StandardCharsets.UTF_8), Given.NOTHING);
    assertThat(other.index()).isTrue();
    assertThat(other.places().stream().map(Sitemap.Place::url).toList())
        .isEqualTo(List.of("https://example.com/s"));
  }
}
