package org.steelyard.measure.breaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A simulated series of three regimes: reference values computed with R's strucchange, h = 0.1.
class RegimesTest {
  private static final LocalDate ORIGIN = LocalDate.of(2000, 1, 1);

  private static double[] series() throws IOException {
    Path file =
        Path.of(
            System.getProperty("steelyard.root", ".."), "../shared/reference/models/r/regime3.csv");
    assumeTrue(Files.exists(file), "no regime3.csv beside the project");
    return Files.readAllLines(file).stream()
        .skip(1)
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1)))
        .toArray();
  }

  private static List<LocalDate> days(int n) {
    return IntStream.rangeClosed(1, n).mapToObj(ORIGIN::plusDays).toList();
  }

  private static int number(LocalDate day) {
    return (int) (day.toEpochDay() - ORIGIN.toEpochDay());
  }

  @Test
  void threeRegimesAreFoundWithTheIntervalsOfTheReference() throws IOException {
    double[] values = series();
    Breaks.Found found =
        (Breaks.Found)
            Breaks.of("y", days(values.length), values, 0, BreakSettings.DEFAULT.withTrimming(0.1));
    assertThat(found.breaks()).extracting(b -> number(b.last())).containsExactly(60, 100);
    assertThat(found.breaks()).extracting(b -> number(b.low())).containsExactly(59, 93);
    assertThat(found.breaks()).extracting(b -> number(b.high())).containsExactly(62, 106);
  }

  @Test
  void theTableOfFitsIsThatOfTheReference() throws IOException {
    double[] values = series();
    Breaks.Found found =
        (Breaks.Found)
            Breaks.of("y", days(values.length), values, 0, BreakSettings.DEFAULT.withTrimming(0.1));
    double[] rss = {352.0, 180.2, 149.0, 143.1, 140.8, 138.6, 136.3, 134.2, 136.4};
    double[] bic = {563.7, 473.3, 454.7, 458.7, 466.3, 473.9, 481.5, 489.1, 501.6};
    assertThat(found.fits()).hasSize(9);
    for (int m = 0; m < 9; m++) {
      assertThat(found.fits().get(m).rss()).isCloseTo(rss[m], within(0.0501));
      assertThat(found.fits().get(m).bic()).isCloseTo(bic[m], within(0.0501));
    }
    assertThat(found.fits().get(8).last().stream().map(RegimesTest::number))
        .containsExactly(15, 30, 45, 60, 78, 100, 118, 133);
  }
}
