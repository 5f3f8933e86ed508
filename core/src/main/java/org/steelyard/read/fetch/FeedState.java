package org.steelyard.read.fetch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// How far the feeds were read, in a file of JSON Lines: appended to while a run goes on, so that
/// a killed one resumes; replaced at once by a shorter one with the same meaning afterwards. Safe
/// for several threads of one process.
public final class FeedState {
  private final Path file;
  private final FeedLines lines = new FeedLines();

  private FeedState(Path file) {
    this.file = file;
  }

  /// Reads `file`; an absent one means that nothing was read yet.
  ///
  /// @throws IOException where it cannot be read
  public static FeedState open(Path file) throws IOException {
    FeedState state = new FeedState(file);
    if (Files.exists(file)) {
      // Bytes that are no UTF-8 can only come from a torn or edited line, which is kept aside.
      new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .forEach(state.lines::read);
      state.compact();
    }
    return state;
  }

  /// What is remembered of a feed.
  public synchronized FeedMemory feed(String address) {
    return lines.feeds.getOrDefault(address, FeedMemory.NEW);
  }

  /// What is remembered of a link.
  public synchronized LinkMemory link(String address) {
    return lines.links.getOrDefault(hash(address), LinkMemory.NEW);
  }

  /// Remembers a feed.
  ///
  /// @throws IOException where it cannot be written
  public synchronized void remember(String address, FeedMemory memory) throws IOException {
    append(FeedLines.line(address, memory) + "\n");
    lines.feeds.put(address, memory);
  }

  /// Remembers links, by address.
  ///
  /// @throws IOException where they cannot be written
  public synchronized void remember(Map<String, LinkMemory> links) throws IOException {
    Map<String, LinkMemory> hashed = new LinkedHashMap<>();
    links.forEach((address, memory) -> hashed.put(hash(address), memory));
    StringBuilder out = new StringBuilder();
    hashed.forEach((hash, memory) -> out.append(FeedLines.line(hash, memory)).append('\n'));
    append(out.toString());
    lines.links.putAll(hashed);
  }

  private void append(String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      write(channel, text);
    }
  }

  private static void write(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  /// Replaces the file by one line a feed and link. Whenever this is killed, the file is the old
  /// one or the new one.
  ///
  /// @throws IOException where it cannot be written; the old file stays
  public synchronized void compact() throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      write(channel, lines.whole());
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// 128 bits of SHA-256: shorter than addresses, and keeps what is read from whoever glances at
  /// the file.
  private static String hash(String address) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
