package org.steelyard.publish.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the sample brief to a file, to be looked at: `WriteSample FILE EVENTS`.
final class WriteSample {
  private WriteSample() {}

  static void main(String[] arguments) throws IOException {
    int events = Integer.parseInt(arguments[1]);
    Files.write(Path.of(arguments[0]), BriefPage.bytes(SampleBrief.of(events)));
  }
}
