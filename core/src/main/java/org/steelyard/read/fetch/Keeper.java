package org.steelyard.read.fetch;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// One thread that writes. Whoever follows a feed may be interrupted at any time, and Java closes
/// the file that an interrupted thread writes to: so none of them writes.
final class Keeper implements AutoCloseable {
  private final ExecutorService hand = Executors.newSingleThreadExecutor();

  /// Does `work` on the keeper's thread and waits for its end, interrupted or not.
  <T> T call(Callable<T> work) throws IOException {
    Future<T> future = hand.submit(work);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw new IOException(io.getMessage(), io);
      }
      throw new IllegalStateException("What was fetched cannot be kept.", e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Work that gives nothing.
  @FunctionalInterface
  interface Work {
    /// Does it.
    ///
    /// @throws IOException where it cannot be done
    void run() throws IOException;
  }

  /// The same, for work that gives nothing.
  void run(Work work) throws IOException {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  @Override
  public void close() {
    hand.close();
  }
}
