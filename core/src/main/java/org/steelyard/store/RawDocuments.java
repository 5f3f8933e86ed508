package org.steelyard.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.steelyard.store.data.Input;
import org.steelyard.store.data.WorkspaceError;
import org.steelyard.store.json.InputCodec;

/// The bytes of documents, by their hash: `documents/ab/cd/<sha256>`, each with a sidecar
/// `<sha256>.json` that records what the bytes do not say: the input that names the document.
final class RawDocuments {
  private static final String SIDECAR = ".json";
  private static final InputCodec CODEC = new InputCodec();

  private final Path root;
  private final Path temp;

  RawDocuments(Path root, Path temp) {
    this.root = root;
    this.temp = temp;
  }

  Path path(String id) {
    return root.resolve(id.substring(0, 2)).resolve(id.substring(2, 4)).resolve(id);
  }

  private Path sidecarPath(String id) {
    return path(id).resolveSibling(id + SIDECAR);
  }

  /// Keeps bytes and sidecar. The sidecar comes first: bytes without one could not be read again.
  void write(byte[] raw, Input input) {
    String id = input.bytes();
    try {
      Files.createDirectories(path(id).getParent());
      writeAtomically(CODEC.encode(input).getBytes(StandardCharsets.UTF_8), sidecarPath(id));
      if (!Files.exists(path(id))) {
        writeAtomically(raw, path(id));
      }
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Keeping the document " + input.name(), failed);
    }
  }

  private void writeAtomically(byte[] bytes, Path target) throws IOException {
    Path part = Files.createTempFile(temp, "document", ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(false);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
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

  /// The input that names the document, as its sidecar has it.
  Input sidecar(String id) {
    try {
      return CODEC.decode(Files.readString(sidecarPath(id)));
    } catch (IOException | IllegalArgumentException failed) {
      throw new WorkspaceError.Failed("Reading the sidecar of the document " + id, failed);
    }
  }

  boolean hasSidecar(String id) {
    return Files.exists(sidecarPath(id));
  }

  /// Ids of all documents whose bytes are kept, ascending.
  List<String> ids() {
    try (Stream<Path> files = Files.walk(root, 3)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("[0-9a-f]{64}"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Listing " + root, failed);
    }
  }
}
