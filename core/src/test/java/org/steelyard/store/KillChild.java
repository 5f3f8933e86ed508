package org.steelyard.store;

import java.nio.file.Path;

/// The process that [KillTest] kills: takes up what is pending, ingests, makes the events.
final class KillChild {
  private KillChild() {}

  /// Ingests.
  ///
  /// @param arguments folder, number of documents, and anything to stay with the workspace open
  public static void main(String[] arguments) {
    int documents = Integer.parseInt(arguments[1]);
    try (Workspace workspace = Workspace.open(Path.of(arguments[0]), "child")) {
      System.out.println("open");
      System.out.flush();
      workspace.recover(Inputs.READER, "r");
      Inputs.ingest(workspace, Inputs.mixed(documents), 1);
      // Told to the test, which waits for it while the workspace is open.
      System.out.println("done");
      System.out.flush();
      if (arguments.length > 2) {
        Thread.sleep(60_000);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
