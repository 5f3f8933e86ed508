package org.steelyard.app.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.steelyard.store.Offer;
import org.steelyard.store.Processed;

/// What was read and is not written yet. Holds at most [#MOST] bytes of documents: readers wait.
final class Waiting {
  private static final long MOST = 96L << 20;

  /// Something to be written.
  sealed interface Item {
    Offer offer();
  }

  /// Something read, or left out.
  record Read(Processed processed) implements Item {
    @Override
    public Offer offer() {
      return processed.offer();
    }
  }

  /// Something known already.
  record Known(Offer offer) implements Item {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Item> items = new ArrayDeque<>();
  private long bytes;
  private boolean ended;
  private boolean stopped;

  /// Adds an item, and waits for room where there is none. Throws [IllegalStateException] where
  /// nothing is written any more.
  void add(Item item) {
    lock.lock();
    try {
      while (bytes > MOST && !stopped) {
        changed.awaitUninterruptibly();
      }
      if (stopped) {
        throw new IllegalStateException("Writing has stopped.");
      }
      items.add(item);
      bytes += item.offer().raw().length;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void end() {
    lock.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void stop() {
    lock.lock();
    try {
      stopped = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Up to `most` items as soon as there is one; none once all is taken after the end.
  List<Item> take(int most) {
    lock.lock();
    try {
      while (items.isEmpty() && !ended) {
        changed.awaitUninterruptibly();
      }
      return poll(most);
    } finally {
      lock.unlock();
    }
  }

  /// Up to `most` items that are there now.
  List<Item> poll(int most) {
    lock.lock();
    try {
      List<Item> taken = new ArrayList<>();
      while (!items.isEmpty() && taken.size() < most) {
        Item item = items.remove();
        bytes -= item.offer().raw().length;
        taken.add(item);
      }
      changed.signalAll();
      return taken;
    } finally {
      lock.unlock();
    }
  }
}
