package org.steelyard.read.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.model.Measured;

class LanguageScoreTest {
  private static final LanguageGuesser GUESSER = new LanguageGuesser();

  @Test
  void eachFileIsScoredByTheLanguageOfItsName(@TempDir Path folder) throws IOException {
    Path sentences = Files.createDirectory(folder.resolve("sentences"));
    Files.writeString(
        sentences.resolve("en.txt"),
        "The envoys met in the capital.\r\nЦе речення написане українською мовою.\n\n");
    Files.writeString(
        sentences.resolve("bg.txt"), "Министърът пристигна в столицата и се срещна с него.\n");
    Files.writeString(folder.resolve("README"), "no language");
    LanguageScore score = LanguageScore.of(folder, GUESSER);
    assertThat(score.parts()).extracting(LanguageScore.Part::language).containsExactly("bg", "en");
    assertThat(value(score.parts().get(0).all())).isEqualTo(1);
    LanguageScore.Part english = score.parts().get(1);
    assertThat(english.kind()).isEqualTo("sentences");
    assertThat(value(english.all())).isEqualTo(.5);
    assertThat(english.confusions()).containsEntry("uk", 1).hasSize(1);
    assertThat(english.tuning().n() + english.heldOut().n()).isEqualTo(2);
    assertThat(LanguageTable.lines(score)).hasSize(3).last().asString().contains("uk 1");
  }

  @Test
  void theIntervalIsWilsons() {
    Measured.Estimate estimate = (Measured.Estimate) Wilson.share(81, 263);
    assertThat(estimate.low()).isCloseTo(.2553, org.assertj.core.data.Offset.offset(.00006));
    assertThat(estimate.high()).isCloseTo(.3662, org.assertj.core.data.Offset.offset(.00006));
  }

  @Test
  void sentencesOfEightLanguagesAreToldApart() throws IOException {
    Path data =
        Path.of(System.getProperty("steelyard.root", "."), "..", "shared/data/langid/sentences");
    Assumptions.assumeTrue(Files.isDirectory(data), "the sentences are not here");
    LanguageScore score = LanguageScore.of(data, GUESSER);
    List<String> ours = List.of("en", "uk", "ru", "az", "tr", "hy", "ka", "fa");
    assertThat(score.parts().stream().filter(part -> ours.contains(part.language())))
        .hasSize(8)
        .allSatisfy(
            part -> assertThat(value(part.all())).as(part.language()).isGreaterThanOrEqualTo(.99));
  }

  private static double value(Measured measured) {
    return measured instanceof Measured.Estimate estimate ? estimate.value() : Double.NaN;
  }
}
