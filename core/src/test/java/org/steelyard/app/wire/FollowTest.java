package org.steelyard.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.pipeline.Following;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Progress;
import org.steelyard.app.pipeline.Session;

final class FollowTest {
  @TempDir private Path folder;

  @Test
  void aFeedThatCannotBeHadIsRefusedAndCounted() {
    String feed = "http://127.0.0.1:8080/rss.xml";
    List<String> told = new ArrayList<>();
    try (Session session = new LocalPipeline().open(folder.resolve("w"))) {
      assertThat(session.networkAllowed()).isFalse();
      Intake intake =
          session.follow(new Following(List.of(feed), "", Duration.ZERO, told::add), Progress.NONE);
      assertThat(intake.read()).isZero();
      assertThat(intake.refused())
          .singleElement()
          .satisfies(
              left -> {
                assertThat(left.where()).isEqualTo(feed);
                assertThat(left.why()).contains("not public").contains("\nMaybe ");
              });
      assertThat(session.refusals()).hasSize(1);
      assertThat(session.verify().ok()).isTrue();
    }
    assertThat(told).first().asString().contains("1 refused");
  }
}
