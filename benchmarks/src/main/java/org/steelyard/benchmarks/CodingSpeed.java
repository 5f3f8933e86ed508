package org.steelyard.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Sentences a second of processor time for each stage of coding: what [CodingBenchmark] measures,
/// but fit for a machine on which something else runs too.
///
/// `CodingSpeed [ROUNDS [GOLD]]`; GOLD is a file for `evaluate events` whose sentences are coded
/// instead of the project's own.
public final class CodingSpeed {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 15;

  private CodingSpeed() {}

  /// Prints one row a language, one column a stage: the median of the last two thirds of the
  /// rounds.
  public static void main(String[] arguments) throws IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
    for (String language : List.of("en", "uk", "ru", "az", "tr")) {
      CodingStages stages =
          arguments.length > 1
              ? new CodingStages(
                  language,
                  TrainingSentences.of(Path.of(arguments[1]), language, CodingStages.SENTENCES))
              : new CodingStages(language);
      if (language.equals("en")) {
        System.out.print("sentences/s");
        stages.names().forEach(name -> System.out.printf(Locale.ROOT, " %11s", name));
        System.out.println();
      }
      System.out.printf(Locale.ROOT, "%-11s", language);
      for (String stage : stages.names()) {
        long[] nanos = new long[rounds];
        for (int round = 0; round < rounds; round++) {
          long start = CLOCK.getCurrentThreadCpuTime();
          stages.run(stage);
          nanos[round] = CLOCK.getCurrentThreadCpuTime() - start;
        }
        long[] warm = Arrays.copyOfRange(nanos, rounds / 3, rounds);
        Arrays.sort(warm);
        double seconds = warm[warm.length / 2] / 1e9;
        System.out.printf(Locale.ROOT, " %,11d", Math.round(CodingStages.SENTENCES / seconds));
      }
      System.out.println();
    }
  }
}
