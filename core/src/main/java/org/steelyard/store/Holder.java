package org.steelyard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.steelyard.store.data.WorkspaceError;
import org.steelyard.store.json.Codec;
import org.steelyard.store.json.JsonIn;
import org.steelyard.store.json.JsonOut;

/// The file that says which process has the workspace: process id, its start and what it does.
///
/// DuckDB's lock on its file keeps two processes apart; this file names the holder, keeps two
/// parts
/// of one process apart, and holds while a rebuild swaps the database. A file left by a stopped
/// process counts for nothing: its process is gone, or has another start.
final class Holder {
  private record Claim(long pid, Instant start, String command) {}

  private static final Codec<Claim> CODEC =
      new Codec<>() {
        @Override
        public void write(Claim claim, JsonOut out) {
          out.text("pid", Long.toString(claim.pid()))
              .text("start", claim.start().toString())
              .text("command", claim.command());
        }

        @Override
        public Claim read(JsonIn in) {
          return new Claim(
              Long.parseLong(in.text("pid")), Instant.parse(in.text("start")), in.text("command"));
        }
      };

  private final Layout layout;
  private final Claim own;

  Holder(Layout layout, String command) {
    this.layout = layout;
    ProcessHandle self = ProcessHandle.current();
    this.own = new Claim(self.pid(), start(self), command);
  }

  private static Instant start(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  /// Throws [WorkspaceError.Locked] where a living process has the workspace.
  void check() {
    Claim other = read();
    boolean lives =
        ProcessHandle.of(other.pid())
            .filter(ProcessHandle::isAlive)
            .filter(process -> start(process).equals(other.start()))
            .isPresent();
    if (lives) {
      throw new WorkspaceError.Locked(
          layout.directory().toString(),
          "process "
              + other.pid()
              + ", `"
              + other.command()
              + "`, which began at "
              + other.start());
    }
  }

  private Claim read() {
    try {
      return CODEC.decode(Files.readString(layout.holder()));
    } catch (NoSuchFileException free) {
      return new Claim(-1, Instant.EPOCH, "");
    } catch (IOException | IllegalArgumentException unreadable) {
      return new Claim(-1, Instant.EPOCH, "");
    }
  }

  /// Writes that this process has the workspace.
  void claim() {
    try {
      Path part = Files.createTempFile(layout.temp(), "lock", ".part");
      Files.writeString(part, CODEC.encode(own));
      Files.move(part, layout.holder(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new WorkspaceError.Failed("Locking " + layout.directory(), failed);
    }
  }

  /// Gives the workspace up, if this process has it.
  void release() {
    if (read().equals(own)) {
      try {
        Files.deleteIfExists(layout.holder());
      } catch (IOException failed) {
        throw new WorkspaceError.Failed("Unlocking " + layout.directory(), failed);
      }
    }
  }
}
