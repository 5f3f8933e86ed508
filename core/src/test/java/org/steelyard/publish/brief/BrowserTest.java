package org.steelyard.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens the page in a headless Chromium, where there is one.
final class BrowserTest {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");

  @TempDir Path folder;

  @Test
  void thePagesScriptRunsAndTextOfOthersDoesNot() throws IOException, InterruptedException {
    Document page = opened("<script>document.title='owned'</script><img src=x onerror=alert(1)>");
    assertThat(page.expectFirst("[id=theme]").hasAttr("hidden")).isFalse();
    assertThat(page.title()).startsWith("Aldoria");
    assertThat(page.select("img")).isEmpty();
  }

  private Document opened(String text) throws IOException, InterruptedException {
    String browser =
        PLACES.stream().filter(p -> Files.isExecutable(Path.of(p))).findFirst().orElse("");
    // Continuous integration installs a browser: there its absence is a failure.
    assertThat(browser.isEmpty() && System.getenv("CI") != null).as("no Chromium").isFalse();
    Assumptions.assumeFalse(browser.isEmpty(), "Skipped: no Chromium is installed.");
    Path file = folder.resolve("brief.html");
    Path dom = folder.resolve("dom.html");
    Files.write(file, BriefPage.bytes(SampleBrief.hostile(text)));
    Process process =
        new ProcessBuilder(
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(90, TimeUnit.SECONDS);
    process.destroyForcibly();
    Assumptions.assumeTrue(ended, "Skipped: Chromium did not end within 90 s.");
    return Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8));
  }
}
