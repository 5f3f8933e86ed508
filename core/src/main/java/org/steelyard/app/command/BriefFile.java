package org.steelyard.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.Failures;
import org.steelyard.app.console.UserError;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.records.Records;
import org.steelyard.publish.brief.BriefPage;

/// Writes a state's brief to the file asked for (`-o`), else into the workspace.
final class BriefFile {
  private BriefFile() {}

  static Path write(Console console, Session session, String state) {
    String asked = console.globals().output();
    Path file =
        asked.isEmpty()
            ? console.globals().workspace().resolve("brief-" + state + ".html")
            : Path.of(asked);
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(file, BriefPage.bytes(Records.brief(session, state)));
    } catch (IOException e) {
      throw UserError.failed(
          "The brief could not be written to '" + file + "': " + Failures.reason(e),
          "its folder is not writable.");
    }
    return file;
  }
}
