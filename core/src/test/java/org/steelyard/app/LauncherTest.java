package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shell scripts, run with an environment of the test's own.
final class LauncherTest {
  private static final Path ROOT =
      Path.of(System.getProperty("steelyard.root", "..")).toAbsolutePath().normalize();
  private static final String FINDER = ". '" + ROOT + "/.mvn/find-jdk.sh'; ";

  @TempDir private Path folder;

  private record Ended(int exit, String output) {}

  @BeforeAll
  static void needsAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "There is no /bin/sh: skipped.");
  }

  private static Ended run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), output);
  }

  /// A folder that looks like a JDK of that version, as far as the finder looks.
  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    for (String tool : List.of("java", "javac")) {
      Path file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n");
      assertThat(file.toFile().setExecutable(true)).isTrue();
    }
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private Ended find(String javaHome) throws IOException, InterruptedException {
    return run(
        Map.of("STEELYARD_JDK_DIRS", folder.toString(), "JAVA_HOME", javaHome),
        "/bin/sh",
        "-c",
        FINDER + "steelyard_find_jdk && printf %s \"$JAVA_HOME\"");
  }

  @Test
  void whereNoJdkIsFoundTheMessageSaysHowToGetOne() throws IOException, InterruptedException {
    Map<String, String> nothing = Map.of("STEELYARD_JDK_DIRS", folder + "/nowhere", "PATH", "");
    for (String script : List.of("steelyard", "check", "mvnw")) {
      Ended ended = run(nothing, "/bin/sh", ROOT.resolve(script).toString(), "--version");
      assertThat(ended.exit()).as(script).isEqualTo(1);
      assertThat(ended.output())
          .as(script)
          .contains("needs a JDK 25 and found none")
          .contains("\nMaybe install one")
          .contains("sdk install java")
          .contains("adoptium.net");
    }
  }

  @Test
  void aJdk25IsFoundBesideOlderAndNewerOnes() throws IOException, InterruptedException {
    jdk("a17", "17.0.15");
    jdk("b26", "26");
    Path right = jdk("c25", "25.0.1");
    assertThat(find("").output()).isEqualTo(right.toString());
  }

  @Test
  void aJavaHomeThatIsTooOldIsPassedOver() throws IOException, InterruptedException {
    Path old = jdk("old", "17");
    Path right = jdk("right", "25");
    assertThat(find(old.toString()).output()).isEqualTo(right.toString());
  }

  @Test
  void aNewerJdkIsTakenWhereThereIsNo25() throws IOException, InterruptedException {
    jdk("a21", "21.0.2");
    Path newer = jdk("b26", "26");
    assertThat(find("").output()).isEqualTo(newer.toString());
  }

  @Test
  void aFolderWithSpacesIsNoTrouble() throws IOException, InterruptedException {
    Path right = jdk("my jdk 25", "25");
    assertThat(find("").output()).isEqualTo(right.toString());
  }

  @Test
  void anOldJdkAloneIsNotEnough() throws IOException, InterruptedException {
    jdk("a17", "17");
    assertThat(find("").exit()).isEqualTo(1);
  }
}
