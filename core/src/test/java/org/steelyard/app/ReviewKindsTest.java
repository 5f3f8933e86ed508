package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.json.Json;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.wire.LocalPipeline;
import tools.jackson.databind.JsonNode;

/// Claims, quantities and memberships of the sample, corrected in the terminal: what is built on
/// them changes.
final class ReviewKindsTest {
  private static final LocalPipeline PIPELINE = new LocalPipeline();

  @TempDir private Path own;
  private Path workspace = Path.of("");

  @BeforeEach
  void theSampleIsRead() {
    workspace = own.resolve("w");
    try (Session session = PIPELINE.open(workspace)) {
      session.readSample(Progress.NONE);
      session.held(Progress.NONE);
    }
  }

  private static Run run(Path workspace, String keys, String... args) {
    return Run.of(() -> PIPELINE, workspace, keys, args);
  }

  private JsonNode json(Path where, String keys, String... args) {
    List<String> all = Stream.concat(Stream.of(args), Stream.of("--json")).toList();
    Run run = run(where, keys, all.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    return Json.parse(run.out());
  }

  private String brief(String name) throws IOException {
    Path page = own.resolve(name);
    run(workspace, "", "brief", "AZE", "-o", page.toString());
    return Files.readString(page);
  }

  private String first(String kind) {
    for (String line : run(workspace, "q\n", review(kind)).err().lines().toList()) {
      if (line.startsWith("[1 of ")) {
        return line.substring(line.lastIndexOf(' ') + 1);
      }
    }
    throw new AssertionError("no card of " + kind);
  }

  private static String[] review(String kind) {
    return new String[] {"review", "--kind", kind, "--dyad", "AZE", "RUS", "--coder", "anna"};
  }

  @Test
  void aRejectedClaimLeavesTheBriefAndReturnsOnUndo() throws IOException {
    String id = first("claims");
    String before = brief("a.html");
    assertThat(before).contains(id);
    JsonNode summary = json(workspace, "n\nq\n", review("claims"));
    assertThat(summary.path("judged").path("rejected").asInt()).isEqualTo(1);
    JsonNode claims = summary.path("counts").path("claims");
    assertThat(claims.path("after").asInt()).isEqualTo(claims.path("before").asInt() - 1);
    String after = brief("b.html");
    assertThat(after).doesNotContain(id).contains("1 checked by hand");
    assertThat(run(workspace, "", "why", id).out()).contains("judgement   anna: wrong");
    run(workspace, "u\nq\n", review("claims"));
    assertThat(brief("c.html")).contains(id);
  }

  @Test
  void anEditedQuantityStandsInTheBriefWithItsNewAmountAndSurvivesARebuild() throws IOException {
    String id = first("quantities");
    Run run = run(workspace, "e\na\n7654321\ne\nc\n12\nq\n", review("quantities"));
    assertThat(run.err()).contains("field: m measurand").contains("Written.");
    assertThat(run.out()).startsWith("1 edited");
    assertThat(run(workspace, "", "rebuild").exit()).isZero();
    JsonNode because = json(workspace, "", "why", id).path("because").path(0);
    assertThat(because.path("amount").asString()).isEqualTo("7654321");
    assertThat(because.path("change").asDouble()).isEqualTo(.12);
    assertThat(because.path("judgements").size()).isEqualTo(2);
    assertThat(brief("a.html")).contains(id);
    assertThat(json(workspace, "", "verify").path("ok").asBoolean()).isTrue();
  }

  @Test
  void anEditedMembershipTravelsToAnotherInstallation() throws IOException {
    run(workspace, "e\ns\nobserver\nj\nn\nq\n", "review", "--kind", "memberships");
    Path there = own.resolve("there");
    try (Session session = PIPELINE.open(there)) {
      session.readSample(Progress.NONE);
      session.held(Progress.NONE);
    }
    String file = own.resolve("judgements.jsonl").toString();
    run(workspace, "", "review", "--export", file);
    JsonNode taken = json(there, "", "review", "--import", file);
    assertThat(taken.path("new").asInt()).isEqualTo(2);
    assertThat(taken.path("lost").size()).isZero();
    String[] show = {"show", "memberships", "--limit", "99"};
    JsonNode here = json(workspace, "", show);
    assertThat(json(there, "", show).path("rows")).isEqualTo(here.path("rows"));
    assertThat(here.path("rows").toString()).contains("observer");
  }

  @Test
  void kindsStandTogetherAndOnlyTheKindsAskedForAreShown() {
    String cards =
        run(
                workspace,
                "j\n".repeat(400),
                "review",
                "--kind",
                "quantities,memberships",
                "--limit",
                "400")
            .err();
    List<String> heads = cards.lines().filter(line -> line.startsWith("[")).toList();
    assertThat(heads).anyMatch(head -> head.contains("  q-")).anyMatch(h -> h.contains("  m-"));
    assertThat(heads).noneMatch(head -> head.contains("  c-") || head.contains("  r-"));
  }
}
