package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.wire.LocalPipeline;
import tools.jackson.databind.JsonNode;

/// The junction, from the sentence to the number and back, on the sample.
final class ReviewTest {
  private static final LocalPipeline PIPELINE = new LocalPipeline();

  @TempDir private static Path folder;
  private static Path fresh;

  @TempDir private Path own;

  @BeforeAll
  static void theSampleIsReadOnce() {
    fresh = folder.resolve("fresh");
    try (Session session = PIPELINE.open(fresh)) {
      session.readSample(Progress.NONE);
      session.held(Progress.NONE);
    }
  }

  /// A workspace with the sample, for one test.
  private Path sample(String name) throws IOException {
    Path copy = own.resolve(name);
    try (Stream<Path> files = Files.walk(fresh)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(fresh.relativize(file).toString()));
      }
    }
    return copy;
  }

  private static Run run(Path workspace, String keys, String... args) {
    return Run.of(() -> PIPELINE, workspace, keys.replace(' ', '\n'), args);
  }

  private static JsonNode json(Path workspace, String keys, String... args) {
    List<String> all = Stream.concat(Stream.of(args), Stream.of("--json")).toList();
    Run run = run(workspace, keys, all.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    return Json.parse(run.out());
  }

  private static JsonNode number(Path workspace) {
    return json(workspace, "", "why", "AZE/affinity.RUS");
  }

  private static String digest(Path workspace) {
    JsonNode verified = json(workspace, "", "verify");
    assertThat(verified.path("ok").asBoolean()).as(verified.toString()).isTrue();
    return verified.path("digest").asString();
  }

  @Test
  void theNumberMovesWhenASentenceIsRejectedAndReturnsOnUndo() throws IOException {
    Path workspace = sample("w");
    JsonNode before = number(workspace);
    String digest = digest(workspace);
    String[] review = {
      "review", "--dyad", "AZE", "Russia", "--order", "influence", "--limit", "1", "--coder", "anna"
    };
    JsonNode summary = json(workspace, "n", review);
    assertThat(summary.path("judged").path("rejected").asInt()).isEqualTo(1);
    assertThat(summary.path("precision").path("n").asInt()).isEqualTo(1);
    JsonNode moved = summary.path("numbers").path(0);
    assertThat(moved.path("pair").asString()).isEqualTo("AZE-RUS");
    assertThat(moved.path("after").path("value")).isNotEqualTo(moved.path("before").path("value"));
    JsonNode after = number(workspace);
    assertThat(after.path("value")).isNotEqualTo(before.path("value"));
    assertThat(after.path("n").asInt()).isEqualTo(before.path("n").asInt() - 1);
    assertThat(after.path("checked").path("precision").path("value").asDouble()).isZero();
    assertThat(digest(workspace)).isNotEqualTo(digest);
    run(workspace, "u q", "review", "--dyad", "AZE", "RUS", "--coder", "anna");
    assertThat(number(workspace)).isEqualTo(before);
    assertThat(digest(workspace)).isEqualTo(digest);
  }

  @Test
  void theBriefCountsWhatWasCheckedByHandAndWhyShowsTheJudgement() throws IOException {
    Path workspace = sample("w");
    Run run =
        run(workspace, "y y n e t AGREE j q", "review", "--dyad", "AZE", "RUS", "--coder", "anna");
    assertThat(run.out()).startsWith("2 right, 1 edited, 1 rejected · precision .50 (n=4, 95 %");
    assertThat(run.out()).contains("AZE-RUS ");
    String corrections = Files.readString(workspace.resolve("corrections.jsonl"));
    assertThat(corrections.lines()).hasSize(4);
    run(workspace, "", "brief", "AZE", "-o", own.resolve("b.html").toString());
    assertThat(Files.readString(own.resolve("b.html")))
        .contains("4 checked by hand")
        .contains("precision seen");
    JsonNode edited = json(workspace, "", "show", "reports", "AZE", "RUS", "--limit", "500");
    String id = "";
    for (JsonNode row : edited.path("rows")) {
      id = row.path("confidence").asDouble() == 1 ? row.path("id").asString() : id;
    }
    assertThat(run(workspace, "", "why", id).out()).contains("judgement   anna: ");
  }

  @Test
  void correctionsSurviveARebuildWithTheSameDigest() throws IOException {
    Path workspace = sample("w");
    run(workspace, "n y n d 1 e o planned", "review", "--limit", "9", "--coder", "anna");
    String digest = digest(workspace);
    assertThat(run(workspace, "", "rebuild").exit()).isZero();
    assertThat(digest(workspace)).isEqualTo(digest);
  }

  @Test
  void anActThatAPersonSaysHappenedBecomesAnEventAndTheWorkspaceIsSound() throws IOException {
    Path workspace = sample("w");
    JsonNode plan = Json.object();
    for (JsonNode row : json(workspace, "", "show", "reports", "--limit", "999").path("rows")) {
      plan = row.path("modality").asString().equals("planned") ? row : plan;
    }
    String id = plan.path("id").asString();
    String document = plan.path("citations").path(0).path("document").asString();
    StringBuilder keys = new StringBuilder();
    Run look = run(workspace, "j ".repeat(50), "review", "--document", document, "--limit", "50");
    for (String line : look.err().lines().filter(one -> one.startsWith("[")).toList()) {
      keys.append(line.endsWith(id) ? "e o asserted j " : "j ");
    }
    run(workspace, keys.toString(), "review", "--document", document, "--limit", "50");
    assertThat(run(workspace, "", "why", id).out()).contains("modality planned -> asserted");
    boolean counted = false;
    for (JsonNode row : json(workspace, "", "show", "events", "--limit", "999").path("rows")) {
      counted |= row.path("reports").toString().contains(id);
    }
    assertThat(counted).isTrue();
    digest(workspace);
  }

  @Test
  void aPatternIsShownBeforeItIsAppliedAndIsOneRecord() throws IOException {
    Path workspace = sample("w");
    Run run =
        run(workspace, "n p y n p y n p y n p y q", "review", "--limit", "9", "--coder", "anna");
    assertThat(run.err()).contains("applies this to the same pattern").contains("apply to these");
    List<String> lines =
        Files.readAllLines(workspace.resolve("corrections.jsonl")).stream()
            .filter(line -> !line.contains("\"pattern\":\"\""))
            .toList();
    assertThat(lines).isNotEmpty();
    assertThat(json(workspace, "", "review", "--lost").path("total").asInt()).isZero();
  }

  @Test
  void aBlindSecondCoderSeesTheSameItemsButNoVerdictAndAgreementIsCounted() throws IOException {
    Path workspace = sample("w");
    run(workspace, "y n y n y", "review", "--limit", "5", "--coder", "anna");
    Run blind =
        run(workspace, "y n y y y", "review", "--limit", "5", "--blind", "--coder", "boris");
    assertThat(blind.err()).doesNotContain("anna");
    JsonNode whole = json(workspace, "", "review", "--agreement").path("fields").path(0);
    assertThat(whole.path("field").asString()).isEqualTo("whole");
    assertThat(whole.path("n").asInt()).isEqualTo(5);
    assertThat(whole.path("percent").path("value").asDouble()).isEqualTo(.8);
    assertThat(whole.path("kappa").path("value").asDouble()).isBetween(.5, .6);
    JsonNode seen = json(workspace, "q", "review", "--again", "--coder", "carla");
    assertThat(seen.path("judged").path("right").asInt()).isZero();
  }

  @Test
  void judgementsTravelToAnotherInstallationOnce() throws IOException {
    Path here = sample("here");
    Path there = sample("there");
    run(here, "n y n", "review", "--limit", "3", "--coder", "anna");
    String file = own.resolve("judgements.jsonl").toString();
    assertThat(run(here, "", "review", "--export", file).exit()).isZero();
    JsonNode taken = json(there, "", "review", "--import", file);
    assertThat(taken.path("new").asInt()).isEqualTo(3);
    assertThat(taken.path("lost").size()).isZero();
    assertThat(digest(there)).isEqualTo(digest(here));
    JsonNode again = json(there, "", "review", "--import", file);
    assertThat(again.path("new").asInt()).isZero();
    assertThat(again.path("known").asInt()).isEqualTo(3);
    Path empty = own.resolve("empty");
    JsonNode lost = json(empty, "", "review", "--import", file);
    assertThat(lost.path("lost").size()).isEqualTo(3);
  }

  @Test
  void withoutInputItRefusesPolitely() throws IOException {
    Run run = run(own.resolve("none"), "", "review", "--no-input");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("A review asks").contains("Maybe ");
  }
}
