package org.steelyard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.steelyard.store.data.WorkspaceError;

/// Where things are in a workspace.
record Layout(Path directory) {
  Path documents() {
    return directory.resolve("documents");
  }

  Path inputs() {
    return directory.resolve("inputs.jsonl");
  }

  Path runs() {
    return directory.resolve("runs.jsonl");
  }

  Path corrections() {
    return directory.resolve("corrections.jsonl");
  }

  Path settings() {
    return directory.resolve("settings.yml");
  }

  Path database() {
    return directory.resolve("steelyard.duckdb");
  }

  Path databaseLog() {
    return directory.resolve("steelyard.duckdb.wal");
  }

  Path imports() {
    return directory.resolve("imports");
  }

  Path temp() {
    return directory.resolve("tmp");
  }

  Path holder() {
    return directory.resolve("steelyard.lock");
  }

  /// Makes what is missing. A folder that holds other things is refused, not filled.
  void create() {
    try {
      if (Files.isDirectory(directory) && !Files.exists(inputs()) && !empty(directory)) {
        throw new WorkspaceError.Invalid(
            directory.toString(),
            "the folder holds files but is no workspace (it has no inputs.jsonl).",
            "name an empty or new folder with -w DIR.");
      }
      Files.createDirectories(documents());
      Files.createDirectories(temp());
      if (!Files.exists(settings())) {
        Files.writeString(settings(), SettingsFile.DEFAULT);
      }
      for (Path log : List.of(corrections(), runs(), inputs())) {
        if (!Files.exists(log)) {
          Files.createFile(log);
        }
      }
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Making the workspace " + directory, failed);
    }
  }

  private static boolean empty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /// Removes what stopped processes left. Only for the holder of the workspace.
  void clearTemp() {
    try (Stream<Path> left = Files.walk(temp())) {
      for (Path path : left.sorted((a, b) -> b.compareTo(a)).toList()) {
        if (!path.equals(temp())) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
