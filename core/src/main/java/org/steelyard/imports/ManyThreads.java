package org.steelyard.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Reads one table without quotation marks on several threads. What comes out is the same for any
/// number of them: stretches are read at once, but settled and written in their order.
final class ManyThreads {
  /// Read alone, so that the others know its header.
  private static final int FIRST = 1 << 16;

  private final Kind kind;
  private final FileName name;
  private final String table;
  private final Batches batches;
  private final int threads;
  private final int size;

  private final Object turns = new Object();
  private int settled;
  private int written;
  private long lines;
  private List<String> telling = List.of();
  private @Nullable Throwable failure;

  ManyThreads(Kind kind, FileName name, String table, Batches batches, int threads, int size) {
    this.kind = kind;
    this.name = name;
    this.table = table;
    this.batches = batches;
    this.threads = threads;
    this.size = size;
  }

  /// Reads to the end, or to where the bytes cannot be read on, which is refused with its line.
  ///
  /// @return whether the bytes could be read to the end
  boolean read(InputStream in) throws IOException {
    Stretches stretches = new Stretches(in);
    Stretches.Stretch last = alone(stretches);
    List<Thread> running = new ArrayList<>();
    if (!last.last()) {
      Semaphore room = new Semaphore(threads);
      for (int i = 0; !last.last() && sound(); i++) {
        room.acquireUninterruptibly();
        last = stretches.next(size);
        Stretches.Stretch stretch = last;
        int turn = i;
        running.add(
            Thread.ofPlatform()
                .name("import-" + i)
                .start(
                    () -> {
                      try {
                        one(turn, stretch);
                      } finally {
                        room.release();
                      }
                    }));
        running.removeIf(thread -> !thread.isAlive());
      }
    }
    running.forEach(ManyThreads::join);
    rethrow();
    if (stretches.problem().isEmpty()) {
      return true;
    }
    Batch end = batches.begin();
    String text = new String(stretches.rest(), kind.shape().charset());
    end.refused(table, 1, "the file " + stretches.problem() + "; nothing after can be read", text);
    end.settle(lines);
    end.pack();
    end.write();
    return false;
  }

  /// Reads on this thread until a row or a header is found.
  private Stretches.Stretch alone(Stretches stretches) throws IOException {
    Batch batch = batches.begin();
    PlainTable plain = new PlainTable(kind, name, table, batch);
    boolean first = true;
    Stretches.Stretch stretch;
    do {
      stretch = stretches.next(Math.min(FIRST, size));
      plain.read(stretch.bytes(), stretch.size(), first, stretch.last());
      first = false;
    } while (!stretch.last() && !plain.any() && !plain.hopeless());
    batch.settle(0);
    batch.pack();
    batch.write();
    lines = plain.number();
    telling = plain.telling();
    return plain.hopeless() ? new Stretches.Stretch(new byte[0], 0, true) : stretch;
  }

  private void one(int turn, Stretches.Stretch stretch) {
    try {
      List<String> told;
      synchronized (turns) {
        told = telling;
      }
      Batch batch = batches.begin();
      PlainTable plain = filled(batch, told, stretch);
      synchronized (turns) {
        await(() -> settled == turn);
        if (failure != null) {
          return;
        }
        if (!told.equals(telling)) {
          // A header in between: what was read is read again, as it says.
          batch = batches.begin();
          plain = filled(batch, telling, stretch);
        }
        batch.settle(lines);
        lines += plain.number();
        telling = plain.telling();
        settled++;
        turns.notifyAll();
      }
      batch.pack();
      synchronized (turns) {
        await(() -> written == turn);
        if (failure == null) {
          batch.write();
          written++;
          turns.notifyAll();
        }
      }
    } catch (Throwable thrown) {
      synchronized (turns) {
        failure = failure == null ? thrown : failure;
        turns.notifyAll();
      }
    }
  }

  private PlainTable filled(Batch batch, List<String> told, Stretches.Stretch stretch) {
    PlainTable plain = new PlainTable(kind, name, table, batch);
    plain.told(told);
    plain.read(stretch.bytes(), stretch.size(), false, stretch.last());
    return plain;
  }

  @FunctionalInterface
  private interface Turn {
    boolean come();
  }

  private void await(Turn turn) throws InterruptedException {
    synchronized (turns) {
      while (failure == null && !turn.come()) {
        turns.wait();
      }
    }
  }

  private boolean sound() {
    synchronized (turns) {
      return failure == null;
    }
  }

  private static void join(Thread thread) {
    boolean joined = false;
    while (!joined) {
      try {
        thread.join();
        joined = true;
      } catch (InterruptedException again) {
        // What was begun is finished: half a batch would be lost rows.
        joined = false;
      }
    }
  }

  private void rethrow() throws IOException {
    Throwable thrown = failure;
    switch (thrown) {
      case null -> {}
      case IOException io -> throw io;
      case RuntimeException own -> throw own;
      case Error error -> throw error;
      default -> throw new IOException("Reading " + table, thrown);
    }
  }
}
