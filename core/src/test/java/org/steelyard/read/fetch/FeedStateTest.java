package org.steelyard.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.read.fetch.http.Validators;

class FeedStateTest {
  private static final String FEED = "https://example.org/feed";
  private static final FeedMemory MEMORY =
      new FeedMemory(
          new Validators("W/\"é\"", "Tue, 20 Aug 2024 10:00:00 GMT"),
          Instant.parse("2024-08-20T10:00:00Z"),
          2,
          Instant.parse("2024-08-20T11:00:00Z"));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("feeds.jsonl");
  }

  @Test
  void whatWasRememberedIsThereAfterwards() throws IOException {
    FeedState state = FeedState.open(file);
    assertThat(state.feed(FEED)).isEqualTo(FeedMemory.NEW);
    state.remember(FEED, FeedMemory.NEW);
    state.remember(FEED, MEMORY);
    state.remember(Map.of("https://example.org/1", new LinkMemory(false, 3)));
    state.remember(Map.of("https://example.org/2", new LinkMemory(true, 0)));
    for (int i = 0; i < 2; i++) {
      FeedState again = FeedState.open(file);
      assertThat(again.feed(FEED)).isEqualTo(MEMORY);
      assertThat(again.link("https://example.org/1")).isEqualTo(new LinkMemory(false, 3));
      assertThat(again.link("https://example.org/2")).isEqualTo(new LinkMemory(true, 0));
      assertThat(again.link("https://example.org/3")).isEqualTo(LinkMemory.NEW);
    }
    assertThat(Files.readAllLines(file)).hasSize(3);
    assertThat(Files.readString(file)).doesNotContain("example.org/2");
    assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:*.new");
  }

  @Test
  void linesOfOthersAreKept() throws IOException {
    Files.writeString(file, "{\"station\":\"x\", \"n\": 1}\n# by hand\n[1]\n7\n\n");
    FeedState.open(file).remember(FEED, MEMORY);
    FeedState.open(file).compact();
    assertThat(Files.readAllLines(file))
        .startsWith("{\"station\":\"x\", \"n\": 1}", "# by hand", "[1]", "7")
        .hasSize(5);
  }

  @Test
  void aLineThatACrashToreCostsNoOther() throws IOException {
    FeedState.open(file).remember(Map.of("https://example.org/1", new LinkMemory(true, 0)));
    Files.writeString(file, "{\"link\":\"00", StandardOpenOption.APPEND);
    FeedState state = FeedState.open(file);
    state.remember(Map.of("https://example.org/2", new LinkMemory(true, 0)));
    FeedState again = FeedState.open(file);
    assertThat(again.link("https://example.org/1").done()).isTrue();
    assertThat(again.link("https://example.org/2").done()).isTrue();
  }

  @Test
  void wrongValuesAreNotBelieved() throws IOException {
    Files.writeString(
        file,
        "{\"feed\":\""
            + FEED
            + "\",\"due\":\"soon\"}\n"
            + "{\"feed\":\"https://b.example/\",\"failures\":-4,\"etag\":7}\n");
    FeedState state = FeedState.open(file);
    assertThat(state.feed(FEED)).isEqualTo(FeedMemory.NEW);
    assertThat(state.feed("https://b.example/")).isEqualTo(FeedMemory.NEW);
  }
}
