package org.steelyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Time in proportion to the text, for texts that lead careless readers into squares: eight
/// times the text may take twenty times as long, where a square would take sixty-four.
class LinearReadingTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int SMALL = 1 << 15;

  private static long cpu(String unit, int size) {
    byte[] bytes = unit.repeat(size / unit.length()).getBytes(StandardCharsets.UTF_8);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 2; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      Reading.outcome(bytes, "a.txt");
      best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "word ",
        "The same words again and again, in one line. ",
        "(",
        "[1",
        "[1] ",
        "“",
        "a'",
        "a-\n",
        "пере-\nговори ",
        "A. ",
        "1. ",
        ". ",
        "2024 ",
        "a\u00ADb ",
        "да,\n",
        "ə",
        "字",
        "a\n\n",
        "\u0301",
        "\t\t\t "
      })
  void eightTimesTheTextTakesAboutEightTimesAsLong(String unit) {
    long small = cpu(unit, SMALL);
    long large = cpu(unit, SMALL * 8);
    assertThat(large)
        .as("ns for %s against %s", large, small)
        .isLessThan(small * 20 + 150_000_000L);
  }
}
