package org.steelyard.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;
import org.steelyard.read.fetch.address.AddressGuard;
import org.steelyard.read.fetch.http.Agent;
import org.steelyard.read.fetch.http.FetchLimits;
import org.steelyard.read.fetch.http.Fetcher;
import org.steelyard.read.fetch.http.ManualTime;
import org.steelyard.read.fetch.http.Site;
import org.steelyard.read.unpack.Entry;

@Timeout(60)
class WatchTest {
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

  private FeedRun run() throws IOException {
    AddressGuard guard = new AddressGuard(host -> List.of(), Set.of(site.port()));
    Fetcher fetcher = new Fetcher(FetchLimits.DEFAULT, new Agent("1", "", ""), time);
    Politeness politeness = new Politeness(Politeness.GAP, 1, time);
    LinkSource one =
        (bytes, address) -> List.of(new Link("/slow", "", PublicationDate.UNKNOWN, When.UNKNOWN));
    return new FeedRun(
        List.of(site.url("/feed")),
        FeedState.open(folder.resolve("feeds.jsonl")),
        new FeedRun.Network(guard, fetcher, politeness, time),
        one,
        taken::add,
        FeedLimits.DEFAULT);
  }

  @Test
  void roundsFollowOneAnotherUntilTheThreadIsInterrupted() throws Exception {
    site.page("/feed", "text/xml", "x").page("/slow", "text/html", "a");
    List<FeedReport> reports = new ArrayList<>();
    Watch watch = new Watch(run(), Duration.ofMinutes(15), 3, time);
    int rounds =
        watch.untilInterrupted(
            report -> {
              reports.add(report);
              if (reports.size() == 4) {
                Thread.currentThread().interrupt();
              }
            });
    assertThat(Thread.interrupted()).isTrue();
    assertThat(rounds).isEqualTo(4);
    assertThat(reports).hasSize(4);
    assertThat(reports.getFirst().links(LinkCounts::fetched)).isEqualTo(1);
    assertThat(reports.get(1).links(LinkCounts::known)).isEqualTo(1);
    List<Duration> pauses =
        time.sleeps().stream().filter(wait -> wait.compareTo(Duration.ofMinutes(1)) > 0).toList();
    assertThat(pauses)
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allSatisfy(
            wait -> assertThat(wait).isBetween(Duration.ofSeconds(810), Duration.ofSeconds(990)));
  }

  @Test
  void anInterruptEndsAFetchAtOnceAndCountsAgainstNobody() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    site.page("/feed", "text/xml", "x")
        .on(
            "/slow",
            exchange -> {
              asked.countDown();
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    AtomicInteger rounds = new AtomicInteger(-1);
    Watch watch = new Watch(run(), Duration.ofMinutes(15), 3, time);
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    rounds.set(watch.untilInterrupted(report -> {}));
                  } catch (IOException e) {
                    rounds.set(-2);
                  }
                });
    asked.await();
    long start = System.nanoTime();
    thread.interrupt();
    thread.join();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(rounds).hasValue(0);
    assertThat(taken).isEmpty();
    FeedState state = FeedState.open(folder.resolve("feeds.jsonl"));
    assertThat(state.link(site.url("/slow"))).isEqualTo(LinkMemory.NEW);
    assertThat(state.feed(site.url("/feed"))).isEqualTo(FeedMemory.NEW);
  }

  @Test
  void intervalsAreReadAsPeopleTypeThem() {
    assertThat(Watch.interval("15m")).isEqualTo(Duration.ofMinutes(15));
    assertThat(Watch.interval(" 90S ")).isEqualTo(Duration.ofSeconds(90));
    assertThat(Watch.interval("2h")).isEqualTo(Duration.ofHours(2));
    assertThat(Watch.interval("20")).isEqualTo(Duration.ofMinutes(20));
    for (String wrong : List.of("", "m", "1w", "-1m", "1.5h", "99999999m")) {
      assertThatThrownBy(() -> Watch.interval(wrong)).hasMessageContaining("Maybe");
    }
  }

  @Test
  void anIntervalThatServersWouldNotLikeIsRefused() throws Exception {
    FeedRun run = run();
    assertThatThrownBy(() -> new Watch(run, Duration.ofSeconds(10), 3, time))
        .hasMessageContaining("Maybe");
  }
}
