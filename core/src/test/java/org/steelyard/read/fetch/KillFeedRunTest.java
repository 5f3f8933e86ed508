package org.steelyard.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.read.fetch.http.Site;

@Timeout(120)
class KillFeedRunTest {
  private static final int PAGES = 24;
  private static final int BATCH = 3;

  @TempDir Path folder;

  private Process start(Site site) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledRun.class.getName(),
            Integer.toString(site.port()),
            folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  @Test
  void aRunThatIsKilledAgainAndAgainReadsEveryLinkInTheEnd() throws Exception {
    List<String> links = new ArrayList<>();
    try (Site site = new Site()) {
      for (int i = 0; i < PAGES; i++) {
        links.add(site.url("/" + i));
        site.on(
            "/" + i,
            exchange -> {
              pause();
              Site.send(exchange, 200, "text/html", "<p>a page</p>");
            });
      }
      site.page("/feed", "text/xml", String.join("\n", links));
      int kills = 2;
      for (int i = 0; i < kills; i++) {
        Process run = start(site);
        int until = site.asked().size() + 7;
        while (run.isAlive() && site.asked().size() < until) {
          pause();
        }
        run.destroyForcibly().waitFor();
      }
      assertThat(start(site).waitFor()).as(Files.readString(folder.resolve("said"))).isZero();
      List<String> taken = Files.readAllLines(folder.resolve("taken"));
      assertThat(new TreeSet<>(taken)).isEqualTo(new TreeSet<>(links));
      // Twice at most what was taken and not yet committed when the process was killed.
      assertThat(taken).hasSizeLessThanOrEqualTo(PAGES + kills * BATCH);
      assertThat(site.asked()).filteredOn("/0"::equals).hasSize(1);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
