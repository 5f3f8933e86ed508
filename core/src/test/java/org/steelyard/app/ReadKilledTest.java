package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `read` killed at random moments and started again, as people do. `-Dsteelyard.kills=100` makes
/// a soak of it.
final class ReadKilledTest {
  private static final int DOCUMENTS = 400;
  private static final long SEED = 20_261_126;

  @TempDir private Path folder;

  private final Random random = new Random(SEED);

  private void documents() throws IOException {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    String[] states = {"Georgia", "Armenia", "Turkey", "Iran", "Kazakhstan", "Moldova"};
    for (int i = 0; i < DOCUMENTS; i++) {
      StringBuilder text = new StringBuilder("Report " + i + "\n\n");
      for (int s = 0; s < 40; s++) {
        String one = states[random.nextInt(states.length)];
        String other = states[random.nextInt(states.length)];
        text.append(one).append(" told ").append(other).append(" of plan ").append(s).append(".\n");
      }
      // Each tenth is a copy of the one before under another name; some are empty.
      Files.writeString(
          docs.resolve(String.format(Locale.ROOT, "d%03d.txt", i)), i % 50 == 7 ? "" : text);
      if (i % 10 == 0) {
        Files.writeString(docs.resolve(String.format(Locale.ROOT, "copy%03d.txt", i)), text);
      }
    }
  }

  private Process start(Path workspace, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Xmx500m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    command.addAll(List.of("-w", workspace.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("out.txt").toFile())
        .start();
  }

  private String run(Path workspace, String... arguments) throws Exception {
    Process process = start(workspace, arguments);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8);
  }

  @Test
  void aRunThatIsKilledAndStartedAgainGivesTheDigestOfAnUndisturbedOne() throws Exception {
    documents();
    String docs = folder.resolve("docs").toString();
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    run(whole, "read", docs);
    long millis = (System.nanoTime() - start) / 1_000_000;
    String expected = run(whole, "verify", "--json", "-q");
    assertThat(expected).contains("\"ok\" : true").contains("\"stored\" : 392");

    Path broken = folder.resolve("broken");
    int kills = Integer.getInteger("steelyard.kills", 3);
    for (int i = 0; i < kills; i++) {
      Process process = start(broken, "read", docs);
      boolean done = process.waitFor(200 + random.nextLong(millis), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      if (done) {
        // It was faster than we: begin anew, so that every kill can hit something.
        assertThat(run(broken, "verify", "--json", "-q")).isEqualTo(expected);
        broken = folder.resolve("broken" + i);
      }
    }
    run(broken, "read", docs);
    assertThat(run(broken, "verify", "--json", "-q"))
        .as("after %d kills, seed %d", kills, SEED)
        .isEqualTo(expected);
  }
}
