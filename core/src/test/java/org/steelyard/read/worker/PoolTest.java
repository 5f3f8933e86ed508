package org.steelyard.read.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.unpack.Entry;

final class PoolTest {
  private static final String GOOD = "Georgia and Armenia signed an agreement in Tbilisi.\n";

  @TempDir private Path folder;

  /// What became of each document, by name: `done`, or the reason.
  private static final class Notes implements Taker {
    final Map<String, String> outcomes = Collections.synchronizedMap(new TreeMap<>());
    final List<String> others = Collections.synchronizedList(new ArrayList<>());

    @Override
    public boolean wants(Entry entry) {
      return !entry.name().contains("known");
    }

    @Override
    public void read(Entry entry, Outcome<ReadDocument> outcome) {
      outcomes.put(
          entry.name(),
          switch (outcome) {
            case Outcome.Done<ReadDocument>(ReadDocument read) -> "done " + read.document().text();
            case Outcome.Skipped<ReadDocument>(String where, String why) -> "skipped " + why;
            case Outcome.Refused<ReadDocument>(String where, String why) -> why;
          });
    }

    @Override
    public void other(Outcome<Entry> outcome) {
      others.add(outcome.toString());
    }
  }

  private Cage cage() {
    Cage usual = Cage.usual(folder, HostileWorker.class.getName());
    return new Cage(
        usual.java(),
        usual.main(),
        usual.classPath(),
        folder,
        96,
        Duration.ofSeconds(4),
        Duration.ofSeconds(1));
  }

  private Notes read(int workers, String... texts) {
    Notes notes = new Notes();
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      byte[] bytes = texts[i].getBytes(StandardCharsets.UTF_8);
      tasks.add(new Task.OfBytes("f" + i, bytes, Given.NOTHING));
    }
    new Pool(cage(), workers).read(tasks.iterator(), notes);
    return notes;
  }

  @Test
  void whateverAReaderDoesEveryDocumentHasItsOutcomeAndTheOthersAreRead() {
    Notes notes =
        read(
            2,
            GOOD,
            "HANG for ever\n---\n" + GOOD,
            "SPIN round\n",
            "MEMORY without end\n",
            "STACK without ground\n",
            "EXIT as if done\n",
            "HALT at once\n",
            "FLOOD-ERR with words of a library that talks too much.\n",
            "GARBAGE in the frames\n",
            "THROW it away\n",
            GOOD + "---\n" + GOOD);
    Map<String, String> outcomes = notes.outcomes;
    assertThat(outcomes.keySet())
        .containsExactlyInAnyOrder(
            "f0#1", "f10#1", "f10#2", "f1#1", "f1#2", "f2#1", "f3#1", "f4#1", "f5#1", "f6#1",
            "f7#1", "f8#1", "f9#1");
    for (String good : List.of("f0#1", "f1#2", "f10#1", "f10#2", "f7#1")) {
      assertThat(outcomes.get(good)).as(good).startsWith("done ");
    }
    assertThat(outcomes.get("f1#1")).contains("takes too long").contains("\nMaybe ");
    assertThat(outcomes.get("f2#1")).contains("takes too long");
    assertThat(outcomes.get("f3#1")).contains("more than 96 MiB of memory");
    assertThat(outcomes.get("f4#1")).contains("nested too deeply");
    assertThat(outcomes.get("f5#1")).contains("stopped the reading process (exit code 0)");
    assertThat(outcomes.get("f6#1")).contains("exit code 77");
    assertThat(outcomes.get("f8#1")).contains("stopped the reading process");
    assertThat(outcomes.get("f9#1")).contains("thrown by the reader");
  }

  @Test
  void aContainerThatHangsIsRefusedAfterWhatCameBefore() {
    Notes notes = read(1, GOOD + "---\nUNPACKER-HANGS\n---\n" + GOOD, GOOD);
    assertThat(notes.outcomes).containsOnlyKeys("f0#1", "f1#1");
    assertThat(notes.others)
        .singleElement()
        .asString()
        .contains("takes too long")
        .contains("after 1 of its parts");
  }

  @Test
  void whatIsKnownIsNotRead() throws IOException {
    Path file = Files.writeString(folder.resolve("known.txt"), GOOD);
    Notes notes = new Notes();
    Task task = new Task.OfFile("known.txt", file, Files.size(file), Given.NOTHING);
    new Pool(cage(), 1).read(List.of(task).iterator(), notes);
    assertThat(notes.outcomes).isEmpty();
    assertThat(notes.others).isEmpty();
  }

  @Test
  void aFileThatVanishedIsRefused() {
    Notes notes = new Notes();
    Task task = new Task.OfFile("gone.txt", folder.resolve("gone.txt"), 9, Given.NOTHING);
    new Pool(cage(), 1).read(List.of(task).iterator(), notes);
    assertThat(notes.others).singleElement().asString().contains("cannot be read");
  }

  @Test
  void aTakerThatThrowsStopsTheReading() {
    Taker broken =
        new Taker() {
          @Override
          public boolean wants(Entry entry) {
            throw new IllegalStateException("The disk is full.");
          }

          @Override
          public void read(Entry entry, Outcome<ReadDocument> outcome) {}

          @Override
          public void other(Outcome<Entry> outcome) {}
        };
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    List<Task> tasks = List.of(new Task.OfBytes("a", bytes, Given.NOTHING));
    assertThatThrownBy(() -> new Pool(cage(), 1).read(tasks.iterator(), broken))
        .hasMessageContaining("The disk is full.");
  }

  @Test
  void nothingIsLeftBehindInTheFolder() throws IOException {
    read(1, GOOD, "HALT\n");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
