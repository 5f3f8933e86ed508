package org.steelyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.store.data.WorkspaceError;

/// A process killed at any moment loses nothing and counts nothing twice.
class KillTest {
  private static final int DOCUMENTS = 60;

  @TempDir Path folder;

  private static Process child(Path directory, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KillChild.class.getName(),
                directory.toString(),
                Integer.toString(DOCUMENTS)));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static void await(BufferedReader output, String word) throws IOException {
    StringBuilder read = new StringBuilder();
    String line = output.readLine();
    while (line != null && !line.equals(word)) {
      read.append(line).append('\n');
      line = output.readLine();
    }
    assertThat(line).as("after: %s", read).isEqualTo(word);
  }

  @Test
  void afterKillsAtRandomMomentsTheDigestIsThatOfAnUndisturbedRun() throws Exception {
    String digest;
    try (Workspace workspace = Workspace.open(folder.resolve("calm"), "test")) {
      Inputs.ingest(workspace, Inputs.mixed(DOCUMENTS), 10);
      digest = workspace.digest();
    }
    long seed = Long.getLong("steelyard.kill.seed", System.nanoTime());
    System.out.println("KillTest seed " + seed + " (-Dsteelyard.kill.seed=...)");
    Random random = new Random(seed);
    Path directory = folder.resolve("killed");
    int kills = Integer.getInteger("steelyard.kills", 3);
    for (int kill = 0; kill < kills; kill++) {
      Process process = child(directory);
      try (BufferedReader output = process.inputReader()) {
        await(output, "open");
        Thread.sleep(random.nextInt(2000));
        process.destroyForcibly();
      }
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      try (Workspace workspace = Workspace.open(directory, "test")) {
        System.out.println("after kill " + kill + ": " + workspace.documentIds().size());
        assertThat(workspace.ledger().stream().map(row -> row.key()).distinct())
            .hasSize(workspace.ledger().size());
      }
    }
    try (Workspace workspace = Workspace.open(directory, "test")) {
      workspace.recover(Inputs.READER, "r");
      Inputs.ingest(workspace, Inputs.mixed(DOCUMENTS), 10);
      assertThat(workspace.digest()).as("seed %d", seed).isEqualTo(digest);
      assertThat(workspace.verify().problems()).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void anotherProcessThatHoldsTheWorkspaceIsNamed() throws Exception {
    Path directory = folder.resolve("held");
    Process process = child(directory, "stay");
    try (BufferedReader output = process.inputReader()) {
      await(output, "done");
      assertThatThrownBy(() -> Workspace.open(directory, "test"))
          .isInstanceOf(WorkspaceError.Locked.class)
          .hasMessageContaining("process " + process.pid())
          .hasMessageContaining("`child`");
      // Without the file that names the holder DuckDB's own lock still holds.
      Files.delete(directory.resolve("steelyard.lock"));
      assertThatThrownBy(() -> Workspace.open(directory, "test"))
          .isInstanceOf(WorkspaceError.Locked.class)
          .hasMessageContaining("process " + process.pid());
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
    try (Workspace workspace = Workspace.open(directory, "test")) {
      assertThat(workspace.documentIds()).hasSize(DOCUMENTS);
    }
  }
}
