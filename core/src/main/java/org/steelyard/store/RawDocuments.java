package org.steelyard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.steelyard.store.data.WorkspaceError;

/// The bytes of documents, by their hash: `documents/ab/cdef...`. What the bytes do not say (name,
/// givens) stands in `inputs.jsonl`.
final class RawDocuments {
  private final Path root;
  private final Path temp;

  RawDocuments(Path root, Path temp) {
    this.root = root;
    this.temp = temp;
  }

  Path path(String id) {
    return root.resolve(id.substring(0, 2)).resolve(id.substring(2));
  }

  /// Keeps bytes under their hash. They are not forced to the disk one by one, which would take
  /// longer than reading them: after a loss of power `verify` finds those that are gone.
  void write(byte[] raw, String id, String name) {
    Path target = path(id);
    if (Files.exists(target)) {
      return;
    }
    Path part = temp.resolve(id + ".part");
    try {
      Files.write(part, raw);
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (NoSuchFileException noFolder) {
        Files.createDirectories(target.getParent());
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Keeping the document " + name, failed);
    }
  }

  /// The bytes of a document; empty where they are gone.
  byte[] read(String id) {
    try {
      return Files.readAllBytes(path(id));
    } catch (NoSuchFileException gone) {
      return new byte[0];
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Reading the document " + id, failed);
    }
  }

  /// Whether the bytes are there and are those of the id.
  boolean intact(String id) {
    return Files.exists(path(id)) && Hashes.sha256(read(id)).equals(id);
  }

  /// Ids of all documents whose bytes are kept, ascending.
  List<String> ids() {
    try (Stream<Path> files = Files.walk(root, 2)) {
      return files
          .map(path -> root.relativize(path).toString().replaceAll("[/\\\\]", ""))
          .filter(name -> name.matches("[0-9a-f]{64}"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Listing " + root, failed);
    }
  }
}
