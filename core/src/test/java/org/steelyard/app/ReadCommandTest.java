package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.steelyard.app.json.Json;

final class ReadCommandTest {
  @Test
  void theTableHasEveryOutcomeAndTheRefusalsTheirReasons() {
    Run run = Run.of("read", "good", "bad");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsPattern("read +2  1 az, 1 en")
        .containsPattern("duplicate +1")
        .containsPattern("skipped +0")
        .containsPattern("refused +1\n +1  It is bad\n")
        .contains("refused: bad: It is bad.\nMaybe make it better.");
  }

  @Test
  void aReadingAsJsonSaysWhatWasRefused() {
    Run run = Run.of("read", "bad", "--json");
    assertThat(Json.parse(run.out()).path("documents").path("refused").asInt()).isOne();
    assertThat(Json.parse(run.out()).path("left").path(0).path("where").asString())
        .isEqualTo("bad");
  }

  @Test
  void aDryRunSaysWhatWouldBeReadAndLeftOut() {
    Run run = Run.of("read", "folder", "--dry-run");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Would read 1 files, 0.0 MB; would leave out 1.")
        .contains("1  a web page")
        .contains("'b.png' is an image, which is not read.");
  }

  @Test
  void anExplanationHasEachPassageWithItsKindAndAnAccount() {
    Run run = Run.of("read", "--explain", "page.html");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("language")
        .contains("published")
        .containsPattern("(?m)^kept +\\w\\w +\\d+  ")
        .containsPattern("(?m)^kept +\\d+ passages +\\d+ characters +the text: coded");
    assertThat(Run.of("read", "--explain", "bad").exit()).isEqualTo(3);
  }

  @Test
  void refusalsAreListedWithTheirReasons() {
    Run run = Run.of("read", "--refused");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("bad: It is bad.\nMaybe make it better.\n1 refused.");
  }

  @Test
  void readingNothingIsWrongUsage() {
    Run run = Run.of("read");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("\nMaybe ");
  }

  @Test
  void theNetworkIsNotUsedUnasked() {
    for (String[] line :
        new String[][] {
          {"read", "--feed", "https://example.org/rss.xml"},
          {"watch", "https://example.org/rss.xml"}
        }) {
      Run run = Run.of(line);
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err()).contains("nothing was fetched").contains("--yes-network");
    }
    Run allowed = Run.of("read", "--feed", "https://example.org/rss.xml", "--yes-network");
    assertThat(allowed.exit()).isZero();
    assertThat(allowed.err()).contains("1 feed: 1 read; 2 links: 2 fetched");
  }

  @Test
  void feedsAndFilesAreReadApart() {
    Run run = Run.of("read", "a.txt", "--feed", "https://example.org/rss.xml", "--yes-network");
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void anIntervalThatIsNoneOrTooShortIsWrongUsage() {
    for (String interval : new String[] {"soon", "5s"}) {
      Run run =
          Run.of("watch", "https://example.org/rss.xml", "--yes-network", "--interval", interval);
      assertThat(run.exit()).as(interval).isEqualTo(2);
    }
  }
}
