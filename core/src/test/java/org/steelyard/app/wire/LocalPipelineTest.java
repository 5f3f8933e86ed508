package org.steelyard.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.brief.Briefs;
import org.steelyard.app.console.UserError;
import org.steelyard.app.pipeline.Audit;
import org.steelyard.app.pipeline.Held;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.language.Table;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PloverType;
import org.steelyard.model.ReadDocument;

/// The whole way, from files to a brief, on texts of our own.
final class LocalPipelineTest {
  private final LocalPipeline pipeline = new LocalPipeline();

  @TempDir private Path folder;

  private Intake read(Session session, String... paths) {
    return session.read(List.of(paths), Given.NOTHING, Progress.NONE);
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void theSampleGivesABriefWhoseDigestSurvivesRebuildAndRepetition() throws Exception {
    Path workspace = folder.resolve("w");
    Audit before;
    try (Session session = pipeline.open(workspace)) {
      Intake intake = session.readSample(Progress.NONE);
      assertThat(intake.read()).isEqualTo(Table.rows("data/sample/files.tsv", 1).size());
      assertThat(intake.refused()).isEmpty();
      assertThat(intake.languages()).containsOnlyKeys("en", "uk", "ru", "az", "tr");
      Held held = session.held(Progress.NONE);
      assertThat(held.coded()).isEqualTo(intake.read());
      assertThat(held.events()).isBetween(20, held.reports());
      before = session.verify();
      assertThat(session.readSample(Progress.NONE).read()).isZero();
      assertThat(session.verify().digest()).isEqualTo(before.digest());
      String page =
          new String(
              Briefs.page(session.holdings(), "AZE"), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(page).contains("Azerbaijan").contains("Bottom line").doesNotContain("src=\"http");
    }
    assertThat(before.ok()).as(String.join("; ", before.problems())).isTrue();
    pipeline.rebuild(workspace, Progress.NONE);
    try (Session session = pipeline.open(workspace)) {
      assertThat(session.verify().digest()).isEqualTo(before.digest());
    }
  }

  @Test
  void theOrderOfInputsLeavesNoTrace() throws Exception {
    String one =
        file("1.txt", "Georgia and Armenia signed a trade agreement in Tbilisi on 3 May 2023.\n")
            .toString();
    String two =
        file("2.txt", "On 4 May 2023 Russia criticised Georgia over the law in the parliament.\n")
            .toString();
    String digest;
    try (Session session = pipeline.open(folder.resolve("a"))) {
      read(session, one, two);
      session.held(Progress.NONE);
      digest = session.verify().digest();
    }
    try (Session session = pipeline.open(folder.resolve("b"))) {
      read(session, two);
      read(session, one);
      session.held(Progress.NONE);
      assertThat(session.verify().digest()).isEqualTo(digest);
    }
  }

  @Test
  void badInputsAreRefusedEachWithAReasonAndStopNothing() throws Exception {
    Path empty = file("empty.txt", "");
    Path binary = Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 0, 5, 0});
    Path none = Files.createDirectory(folder.resolve("none"));
    Path good = file("good.txt", "Turkey and Azerbaijan held talks in Ankara about the gas.\n");
    try (Session session = pipeline.open(folder.resolve("w"))) {
      Intake intake =
          read(
              session,
              empty.toString(),
              binary.toString(),
              none.toString(),
              folder.resolve("absent.txt").toString(),
              good.toString());

      assertThat(intake.read()).isEqualTo(1);
      assertThat(intake.refused()).hasSize(4).allMatch(r -> r.why().contains("Maybe"));
      Audit audit = session.verify();
      assertThat(audit.ok()).isTrue();
      assertThat(audit.inputs())
          .isEqualTo(audit.stored() + audit.duplicate() + audit.skipped() + audit.refused());
    }
  }

  @Test
  void aLockedWorkspaceNamesItsHolder() {
    Path workspace = folder.resolve("w");
    try (Session session = pipeline.open(workspace)) {
      assertThat(session.holdings().run()).isEqualTo("none");
      assertThatThrownBy(() -> pipeline.open(workspace))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("Maybe");
    }
  }

  @Test
  void aSentenceTooShortToTellItsLanguageIsStillCoded() {
    Outcome<ReadDocument> read = pipeline.read(TextInput.of("Aliyev met Putin."));

    assertThat(read).isInstanceOf(Outcome.Done.class);
    if (read instanceof Outcome.Done<ReadDocument>(ReadDocument done)) {
      assertThat(pipeline.code(done).reports())
          .first()
          .satisfies(r -> assertThat(r.type()).isEqualTo(PloverType.CONSULT));
    }
  }

  @Test
  void aRelationIsAlwaysAnswered() {
    assertThat(pipeline.relate("Nothing of the kind.", "Baku", "Tbilisi").confidence())
        .isBetween(0.0, 1.0);
    assertThat(
            pipeline.relate("Moscow slapped new sanctions on Tbilisi.", "Moscow", "Tbilisi").type())
        .isEqualTo(PloverType.SANCTION);
  }
}
