package org.steelyard.read.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.DocumentReader;
import org.steelyard.read.unpack.Entry;

/// A child whose reader does what the document's first word says: everything that broken parsers
/// do. A file holds several documents, separated by lines of `---`.
final class HostileWorker {
  private HostileWorker() {}

  public static void main(String[] arguments) throws IOException {
    DocumentReader good = new DocumentReader();
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    WorkerServer.serve(
        System.in,
        out,
        (bytes, name, given) -> obey(good, out, bytes, name, given),
        (in, name, given, limits, sink) -> {
          String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("---\n", -1);
          for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("UNPACKER-HANGS")) {
              hang();
            }
            byte[] part = parts[i].getBytes(StandardCharsets.UTF_8);
            sink.take(new Outcome.Done<>(new Entry(name + "#" + (i + 1), part, given)));
          }
        });
  }

  private static Outcome<ReadDocument> obey(
      DocumentReader good, FileOutputStream out, byte[] bytes, String name, Given given) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    switch (text.split("[ \n]", 2)[0]) {
      case "HANG" -> hang();
      case "SPIN" -> spin();
      case "MEMORY" -> exhaust();
      case "STACK" -> deep(0);
      case "EXIT" -> System.exit(0);
      case "HALT" -> Runtime.getRuntime().halt(77);
      case "FLOOD-ERR" -> flood();
      case "GARBAGE" -> garbage(out);
      case "THROW" -> throw new IllegalStateException("thrown by the reader");
      default -> {}
    }
    return good.read(bytes, name, given);
  }

  private static void hang() {
    try {
      Thread.sleep(600_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void spin() {
    long n = System.nanoTime();
    while (n != 0) {
      n = n * 31 | 1;
    }
  }

  private static void exhaust() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new byte[1 << 20]);
    }
  }

  private static int deep(int depth) {
    return depth < 0 ? 0 : deep(depth + 1) + 1;
  }

  private static void flood() {
    String line = "x".repeat(1000);
    for (int i = 0; i < 50_000; i++) {
      System.err.println(line);
    }
  }

  private static void garbage(FileOutputStream out) {
    try {
      out.write("Hello, I am a library and print what I like.".getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
