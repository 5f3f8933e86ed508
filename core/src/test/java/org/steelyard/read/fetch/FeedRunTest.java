package org.steelyard.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;
import org.steelyard.read.fetch.FeedResult.State;
import org.steelyard.read.fetch.address.AddressGuard;
import org.steelyard.read.fetch.http.Agent;
import org.steelyard.read.fetch.http.FetchLimits;
import org.steelyard.read.fetch.http.Fetcher;
import org.steelyard.read.fetch.http.ManualTime;
import org.steelyard.read.fetch.http.Site;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.unpack.Entry;

@Timeout(60)
class FeedRunTest {
  private static final PublicationDate DAY =
      new PublicationDate(When.day(LocalDate.of(2024, 8, 19)), PublicationDate.How.FEED);

  @TempDir Path folder;
  private final ManualTime time = new ManualTime();
  private final List<Outcome<Entry>> taken = new ArrayList<>();
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  /// A feed of our own kind: an address a line.
  private static List<Link> lines(byte[] bytes, String address) throws Unreadable {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("<html")) {
      throw new Unreadable("is no feed", "it is the page that names the feed");
    }
    return text.lines().map(line -> new Link(line, "T " + line, DAY, When.UNKNOWN)).toList();
  }

  private FeedRun run(List<String> feeds, FeedSink sink, FeedLimits limits) throws IOException {
    AddressGuard guard =
        new AddressGuard(host -> List.of(InetAddress.ofLiteral("127.0.0.1")), Set.of(site.port()));
    Fetcher fetcher = new Fetcher(FetchLimits.DEFAULT, new Agent("1", "", ""), time);
    Politeness politeness = new Politeness(Politeness.GAP, 1, time);
    return new FeedRun(
        feeds,
        FeedState.open(folder.resolve("feeds.jsonl")),
        new FeedRun.Network(guard, fetcher, politeness, time),
        FeedRunTest::lines,
        sink,
        limits);
  }

  private FeedResult round(String feed) throws Exception {
    return run(List.of(feed), taken::add, FeedLimits.DEFAULT).run().feeds().getFirst();
  }

  private Site feed(String... links) {
    return site.page("/feed", "text/xml", String.join("\n", links));
  }

  private List<String> names() {
    return taken.stream()
        .map(
            outcome ->
                switch (outcome) {
                  case Outcome.Done<Entry>(Entry entry) -> "done " + entry.name();
                  case Outcome.Skipped<Entry> skipped -> "skipped " + skipped.where();
                  case Outcome.Refused<Entry> refused -> "refused " + refused.where();
                })
        .toList();
  }

  @Test
  void everyNewLinkIsReadWithWhatTheFeedSays() throws Exception {
    feed("/1", site.url("/2")).page("/1", "text/html; charset=koi8-u", "<p>one</p>");
    site.page("/2", "text/html", "<p>two</p>");
    FeedResult result = round(site.url("/feed"));
    assertThat(result.state()).isEqualTo(State.READ);
    assertThat(result.links()).isEqualTo(new LinkCounts(0, 2, 0, 0, 0, 0));
    assertThat(names()).containsExactly("done " + site.url("/1"), "done " + site.url("/2"));
    Entry first = ((Outcome.Done<Entry>) taken.getFirst()).value();
    assertThat(first.bytes()).isEqualTo("<p>one</p>".getBytes(StandardCharsets.UTF_8));
    assertThat(first.given().published()).isEqualTo(DAY);
    assertThat(first.given().title()).isEqualTo("T /1");
    assertThat(first.given().charset()).isEqualToIgnoringCase("koi8-u");
    assertThat(first.given().source().url()).isEqualTo(site.url("/1"));
    assertThat(first.given().source().publisher()).isEqualTo("127.0.0.1");
    assertThat(first.given().captured()).isEqualTo(When.day(LocalDate.of(2024, 8, 20)));
  }

  @Test
  void nothingIsAskedButFeedRobotsAndLinks() throws Exception {
    String page =
        "<html><head><base href='/base/'><meta http-equiv='refresh' content='0;url=/refresh'>"
            + "<link rel='stylesheet' href='/x.css'></head><body><img src='/x.png'>"
            + "<script src='/x.js'></script><iframe src='/frame'></iframe><a href='/3'>x</a></body>";
    feed("/1").page("/1", "text/html", page);
    round(site.url("/feed"));
    assertThat(site.asked()).containsExactly("/robots.txt", "/feed", "/1");
  }

  @Test
  void requestsToAHostKeepTheirDistance() throws Exception {
    feed("/1", "/2").page("/1", "text/html", "a").page("/2", "text/html", "b");
    site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 5");
    round(site.url("/feed"));
    assertThat(time.sleeps())
        .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  @Test
  void theNextRoundReadsOnlyWhatIsNew() throws Exception {
    feed("/1").page("/1", "text/html", "a").page("/2", "text/html", "b");
    round(site.url("/feed"));
    feed("/2", "/1", "/2");
    assertThat(round(site.url("/feed")).links()).isEqualTo(new LinkCounts(2, 1, 0, 0, 0, 0));
    assertThat(site.asked()).containsOnlyOnce("/1", "/2");
  }

  @Test
  void aFeedThatDidNotChangeIsNotReadAgain() throws Exception {
    site.on(
        "/feed",
        exchange -> {
          if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            Site.send(exchange, 200, "text/xml", "/1");
          }
        });
    site.page("/1", "text/html", "a");
    assertThat(round(site.url("/feed")).state()).isEqualTo(State.READ);
    assertThat(round(site.url("/feed")).state()).isEqualTo(State.UNCHANGED);
    assertThat(site.asked()).containsOnlyOnce("/1");
  }

  @Test
  void aFeedWithLinksLeftOverIsReadWholeAgain() throws Exception {
    site.on(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          Site.send(exchange, 200, "text/xml", "/1\n/2\n/3");
        });
    site.page("/1", "text/html", "a").page("/2", "text/html", "b").page("/3", "text/html", "c");
    FeedLimits two = new FeedLimits(2, 5, 1, 25);
    List<String> feeds = List.of(site.url("/feed"));
    assertThat(run(feeds, taken::add, two).run().links(LinkCounts::later)).isEqualTo(1);
    assertThat(run(feeds, taken::add, two).run().links(LinkCounts::fetched)).isEqualTo(1);
    assertThat(site.lastHeader("If-none-match")).isEmpty();
    assertThat(names()).hasSize(3);
  }

  @Test
  void everyLinkIsCountedOnceWhateverBecomesOfIt() throws Exception {
    feed("/1", "/1", "/closed", "http://10.0.0.1/", "mailto:a@b.example", "/gone", "/film", "/bad");
    site.page("/1", "text/html", "a").page("/film", "video/mp4", "x");
    site.page("/robots.txt", "text/plain", "User-agent: Steelyard\nDisallow: /closed");
    site.status("/bad", 500, "X", "y");
    FeedResult result = round(site.url("/feed"));
    assertThat(result.links()).isEqualTo(new LinkCounts(1, 1, 1, 2, 2, 1));
    assertThat(result.links().listed()).isEqualTo(8);
    assertThat(names())
        .containsExactly(
            "done " + site.url("/1"),
            "skipped " + site.url("/closed"),
            "refused http://10.0.0.1/",
            "refused mailto:a@b.example",
            "refused " + site.url("/gone"),
            "refused " + site.url("/film"));
    assertThat(result.troubles()).hasSize(5).allSatisfy(t -> assertThat(t.why()).contains("Maybe"));
    assertThat(site.asked()).doesNotContain("/closed");
  }

  @Test
  void aLinkThatNeverComesIsGivenUpInTheEnd() throws Exception {
    feed("/bad").status("/bad", 500, "X", "y");
    for (int i = 1; i < FeedLimits.DEFAULT.tries(); i++) {
      assertThat(round(site.url("/feed")).links().later()).isEqualTo(1);
      assertThat(taken).isEmpty();
      time.pass(Duration.ofHours(2));
    }
    assertThat(round(site.url("/feed")).links().failed()).isEqualTo(1);
    assertThat(names()).containsExactly("refused " + site.url("/bad"));
    time.pass(Duration.ofHours(2));
    assertThat(round(site.url("/feed")).links().known()).isEqualTo(1);
  }

  @Test
  void aFeedThatAsksToWaitIsNotAskedBefore() throws Exception {
    site.status("/feed", 429, "Retry-After", "1800");
    assertThat(round(site.url("/feed")).state()).isEqualTo(State.FAILED);
    assertThat(round(site.url("/feed")).state()).isEqualTo(State.WAITING);
    time.pass(Duration.ofMinutes(31));
    feed();
    assertThat(round(site.url("/feed")).state()).isEqualTo(State.READ);
    assertThat(site.asked()).filteredOn("/feed"::equals).hasSize(2);
  }

  @Test
  void aHostThatAsksToWaitIsLeftAloneForTheRestOfTheRound() throws Exception {
    feed("/busy", "/1", "/2").status("/busy", 429, "Retry-After", "600");
    FeedResult result = round(site.url("/feed"));
    assertThat(result.links().later()).isEqualTo(3);
    assertThat(result.troubles()).hasSize(2);
    assertThat(site.asked()).containsExactly("/robots.txt", "/feed", "/busy");
  }

  @Test
  void robotsAreHeardBeforeTheFeedAndTroubleThereClosesTheSiteForNow() throws Exception {
    feed("/1").page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /feed");
    assertThat(round(site.url("/feed")).state()).isEqualTo(State.BARRED);
    site.status("/robots.txt", 503, "X", "y");
    FeedResult result = round(site.url("/feed"));
    assertThat(result.state()).isEqualTo(State.WAITING);
    assertThat(site.asked()).containsOnly("/robots.txt");
  }

  @Test
  void robotsAreAskedOnceADay() throws Exception {
    feed().page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /x");
    FeedRun run = run(List.of(site.url("/feed")), taken::add, FeedLimits.DEFAULT);
    run.run();
    time.pass(Duration.ofHours(23));
    run.run();
    assertThat(site.asked()).filteredOn("/robots.txt"::equals).hasSize(1);
    time.pass(Duration.ofHours(2));
    run.run();
    assertThat(site.asked()).filteredOn("/robots.txt"::equals).hasSize(2);
  }

  @Test
  void feedsThatAreNoneStopNoOthers() throws Exception {
    feed("/1").page("/1", "text/html", "a").page("/page", "text/html", "<html>");
    FeedReport report =
        run(
                List.of(
                    "ftp://x/",
                    "http://10.0.0.1/f",
                    site.url("/page"),
                    site.url("/none"),
                    site.url("/feed")),
                taken::add,
                FeedLimits.DEFAULT)
            .run();
    assertThat(report.feeds())
        .extracting(FeedResult::state)
        .containsExactly(State.REFUSED, State.REFUSED, State.FAILED, State.FAILED, State.READ);
    assertThat(report.feeds(State.FAILED)).isEqualTo(2);
    assertThat(report.clean()).isFalse();
    assertThat(report.links(LinkCounts::fetched)).isEqualTo(1);
  }

  @Test
  void aLinkOfTwoFeedsIsReadOnce() throws Exception {
    feed("/1").page("/other", "text/xml", "/1").page("/1", "text/html", "a");
    FeedReport report =
        run(List.of(site.url("/feed"), site.url("/other")), taken::add, FeedLimits.DEFAULT).run();
    assertThat(report.links(LinkCounts::fetched)).isEqualTo(1);
    assertThat(report.links(LinkCounts::known)).isEqualTo(1);
    assertThat(report.clean()).isTrue();
    assertThat(report.summary()).isEqualTo("2 feeds: 2 read; 2 links: 1 fetched, 1 known");
    assertThat(site.asked()).containsOnlyOnce("/robots.txt");
  }

  @Test
  void aRunThatDiesGoesOnWhereTheLastCommitWas() throws Exception {
    feed("/1", "/2", "/3", "/4");
    for (int i = 1; i <= 4; i++) {
      site.page("/" + i, "text/html", "page " + i);
    }
    FeedSink dying =
        outcome -> {
          if (taken.size() == 3) {
            throw new IOException("No space left on device");
          }
          taken.add(outcome);
        };
    FeedLimits batches = new FeedLimits(500, 5, 1, 2);
    assertThatThrownBy(() -> run(List.of(site.url("/feed")), dying, batches).run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
    FeedResult rest = round(site.url("/feed"));
    assertThat(rest.links().listed()).isEqualTo(4);
    assertThat(names()).contains("done " + site.url("/4"));
    assertThat(site.asked()).containsOnlyOnce("/1", "/2");
  }

  @Test
  void linksAreRememberedOnlyAfterTheCommit() throws Exception {
    feed("/1").page("/1", "text/html", "a");
    FeedSink broken =
        new FeedSink() {
          @Override
          public void take(Outcome<Entry> entry) {
            taken.add(entry);
          }

          @Override
          public void commit() throws IOException {
            throw new IOException("The disk is gone");
          }
        };
    assertThatThrownBy(() -> run(List.of(site.url("/feed")), broken, FeedLimits.DEFAULT).run())
        .hasMessageContaining("The disk is gone");
    assertThat(round(site.url("/feed")).links().fetched()).isEqualTo(1);
  }
}
