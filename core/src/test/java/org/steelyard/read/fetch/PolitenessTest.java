package org.steelyard.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.steelyard.read.fetch.http.Fetched;
import org.steelyard.read.fetch.http.Hop;
import org.steelyard.read.fetch.http.ManualTime;

@Timeout(30)
class PolitenessTest {
  private static final Hop FINE = new Fetched.Unchanged();

  private final ManualTime time = new ManualTime();
  private final Politeness politeness = new Politeness(Politeness.GAP, 7, time);

  private static Hop busy(Duration rest) {
    return new Fetched.Failed(429, "busy", rest, true);
  }

  private Hop ask(String host, Hop answer) throws InterruptedException {
    return politeness.inTurn(host, Duration.ZERO, () -> answer);
  }

  @Test
  void aHostRestsBetweenTwoRequestsAndOthersDoNotWaitForIt() throws Exception {
    ask("a.example", FINE);
    ask("b.example", FINE);
    assertThat(time.sleeps()).isEmpty();
    ask("a.example", FINE);
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(2));
    time.pass(Duration.ofSeconds(1));
    ask("a.example", FINE);
    assertThat(time.sleeps()).last().isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void aLongerDelayOfTheSiteCounts() throws Exception {
    politeness.inTurn("a.example", Duration.ofSeconds(9), () -> FINE);
    ask("a.example", FINE);
    assertThat(time.sleeps()).containsExactly(Duration.ofSeconds(9));
  }

  @Test
  void restsGrowWithFailuresUpToAnHourAndEndWithSuccess() throws Exception {
    List<Duration> rests = new ArrayList<>();
    for (int failures = 1; failures <= 12; failures++) {
      rests.add(politeness.rest("a.example", failures, Duration.ZERO));
    }
    assertThat(rests).isSorted().last().isEqualTo(Duration.ofHours(1));
    assertThat(rests.getFirst()).isBetween(Duration.ofMillis(11_250), Duration.ofMillis(18_750));
    ask("a.example", busy(Duration.ZERO));
    ask("a.example", FINE);
    ask("a.example", busy(Duration.ZERO));
    ask("a.example", FINE);
    assertThat(time.sleeps()).filteredOn(rests.getFirst()::equals).hasSize(2);
  }

  @Test
  void theSameSeedGivesTheSameRests() {
    Politeness same = new Politeness(Duration.ZERO, 7, time);
    Politeness other = new Politeness(Duration.ZERO, 8, time);
    Duration rest = politeness.rest("a.example", 3, Duration.ZERO);
    assertThat(same.rest("a.example", 3, Duration.ZERO)).isEqualTo(rest);
    assertThat(other.rest("a.example", 3, Duration.ZERO)).isNotEqualTo(rest);
  }

  @Test
  void aHostThatAsksForALongRestIsLeftAlone() throws Exception {
    ask("a.example", busy(Duration.ofMinutes(10)));
    AtomicInteger asked = new AtomicInteger();
    Hop hop =
        politeness.inTurn(
            "a.example",
            Duration.ZERO,
            () -> {
              asked.incrementAndGet();
              return FINE;
            });
    assertThat(hop)
        .isInstanceOfSatisfying(
            Fetched.Later.class,
            later -> assertThat(later.until()).isEqualTo(time.now().plus(Duration.ofMinutes(10))));
    assertThat(asked).hasValue(0);
    assertThat(time.sleeps()).isEmpty();
    time.pass(Duration.ofMinutes(10));
    assertThat(ask("a.example", FINE)).isSameAs(FINE);
  }

  @Test
  void aHostIsNeverAskedTwiceAtATime() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      politeness.inTurn(
                          "a.example",
                          Duration.ZERO,
                          () -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.sleep(5);
                            now.decrementAndGet();
                            return FINE;
                          });
                    } catch (InterruptedException e) {
                      Thread.currentThread().interrupt();
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(most).hasValue(1);
    assertThat(time.sleeps()).hasSize(7);
  }
}
