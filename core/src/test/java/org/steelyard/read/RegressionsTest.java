package org.steelyard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;

/// Every input that once broke the reader, as fuzzing kept it in `fuzz/regressions`, has an
/// outcome.
final class RegressionsTest {
  @Test
  void whatOnceBrokeTheReaderNoLongerDoes() throws IOException {
    Path folder = Path.of(System.getProperty("steelyard.root", "..")).resolve("fuzz/regressions");
    List<String> broken = new ArrayList<>();
    int inputs = 0;
    try (Stream<Path> files = Files.list(folder)) {
      DocumentReader reader = new DocumentReader();
      for (Path file : files.sorted().toList()) {
        inputs++;
        String name = file.getFileName().toString().replaceFirst("\\.(crash|timeout|oom)-.*", "");
        if (reader.read(Files.readAllBytes(file), name, Given.NOTHING)
                instanceof Outcome.Refused<ReadDocument>(String where, String why)
            && why.contains("this is a defect")) {
          broken.add(file.getFileName() + ": " + why);
        }
      }
    }
    assertThat(inputs).as("the folder has its README at least").isPositive();
    assertThat(broken).isEmpty();
  }
}
