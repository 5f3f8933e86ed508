package org.steelyard.read.worker;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several workers that share one list of tasks.
public final class Pool {
  private final Cage cage;
  private final int workers;

  /// @param workers child processes at a time
  public Pool(Cage cage, int workers) {
    this.cage = cage;
    this.workers = workers;
  }

  /// Reads all tasks; returns when every one has its outcome. A `taker` that throws stops the
  /// reading, and its exception is thrown here.
  ///
  /// @param tasks asked for the next by one thread at a time
  /// @return the document that took longest
  public Slowest read(Iterator<Task> tasks, Taker taker) {
    Slowest slowest = new Slowest();
    try (Clock clock = new Clock();
        ExecutorService threads = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        all.add(threads.submit(() -> work(new Worker(cage, clock, slowest), tasks, taker)));
      }
      for (Future<?> one : all) {
        finish(one, threads);
      }
    }
    return slowest;
  }

  private static void finish(Future<?> one, ExecutorService threads) {
    try {
      one.get();
    } catch (ExecutionException e) {
      threads.shutdownNow();
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading", e);
    }
  }

  private static void work(Worker started, Iterator<Task> tasks, Taker taker) {
    try (Worker worker = started) {
      List<Task> next = take(tasks);
      while (!next.isEmpty() && !Thread.currentThread().isInterrupted()) {
        worker.read(next.getFirst(), taker);
        next = take(tasks);
      }
    }
  }

  private static List<Task> take(Iterator<Task> tasks) {
    synchronized (tasks) {
      return tasks.hasNext() ? List.of(tasks.next()) : List.of();
    }
  }
}
