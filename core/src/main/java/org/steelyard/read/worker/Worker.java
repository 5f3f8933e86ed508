package org.steelyard.read.worker;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.unpack.Entry;

/// Reads one file after another in a child process, and starts a new child where one died. For one
/// thread.
final class Worker implements AutoCloseable {
  private final Cage cage;
  private final Clock clock;
  private final Slowest slowest;
  private @Nullable Child child;

  Worker(Cage cage, Clock clock, Slowest slowest) {
    this.cage = cage;
    this.clock = clock;
    this.slowest = slowest;
  }

  /// Reads all documents of `task`. What kills a child is refused, and the next child goes on
  /// after it.
  void read(Task task, Taker taker) {
    int done = 0;
    boolean open = true;
    while (open) {
      Round round = new Round(task, taker, done);
      try {
        round.run(child());
        open = false;
      } catch (IOException dead) {
        open = round.bury(death(dead));
        done = round.done;
      }
    }
  }

  private Child child() throws IOException {
    Child living = child;
    if (living == null) {
      living = new Child(cage, clock);
      child = living;
    }
    return living;
  }

  private String death(IOException dead) {
    Child last = child;
    child = null;
    if (last == null) {
      return "could not be read, because no reading process could be started ("
          + dead.getMessage()
          + ")";
    }
    String why = last.death();
    last.close();
    return why;
  }

  /// One file in one child.
  private final class Round {
    private final Task task;
    private final Taker taker;
    private @Nullable Entry hand;
    private int done;

    Round(Task task, Taker taker, int done) {
      this.task = task;
      this.taker = taker;
      this.done = done;
    }

    void run(Child child) throws IOException {
      send(child.out());
      while (true) {
        Frame frame = child.within(cage.opening(task.size()), child.in()::frame);
        switch (frame) {
          case ENTRY -> {
            Entry entry = entry(child);
            hand = entry;
            offer(child, entry);
            hand = null;
          }
          case SKIPPED -> {
            WireIn in = child.in();
            taker.other(new Outcome.Skipped<>(in.text(), in.text()));
          }
          case REFUSED -> {
            WireIn in = child.in();
            taker.other(new Outcome.Refused<>(in.text(), in.text()));
          }
          case END -> {
            return;
          }
          case OPEN, READ, PASS, READY, DONE ->
              throw new IOException("The reading process said " + frame);
        }
        done++;
      }
    }

    private Entry entry(Child child) throws IOException {
      WireIn in = child.in();
      String name = in.text();
      Given given = in.given();
      return new Entry(name, in.bytes(), given);
    }

    private void send(WireOut out) throws IOException {
      out.frame(Frame.OPEN).text(task.name()).given(task.given()).whole(done);
      switch (task) {
        case Task.OfFile(var _, var path, var _, var _) ->
            out.flag(true).text(path.toAbsolutePath().toString());
        case Task.OfBytes inline -> out.flag(false).bytes(inline.bytes());
      }
      out.flush();
    }

    private void offer(Child child, Entry entry) throws IOException {
      if (!taker.wants(entry)) {
        child.out().frame(Frame.PASS).flush();
        return;
      }
      child.out().frame(Frame.READ).flush();
      long start = System.nanoTime();
      Outcome<ReadDocument> outcome;
      try {
        outcome = child.within(cage.limit(entry.bytes().length), () -> outcome(child));
      } finally {
        slowest.add(entry.name(), Duration.ofNanos(System.nanoTime() - start));
      }
      taker.read(entry, outcome);
    }

    private static Outcome<ReadDocument> outcome(Child child) throws IOException {
      WireIn in = child.in();
      Frame frame = in.frame();
      return switch (frame) {
        case DONE -> new Outcome.Done<>(in.document());
        case SKIPPED -> new Outcome.Skipped<>(in.text(), in.text());
        case REFUSED -> new Outcome.Refused<>(in.text(), in.text());
        case OPEN, READ, PASS, READY, ENTRY, END ->
            throw new IOException("The reading process said " + frame);
      };
    }

    /// Refuses what the dead child had in hand.
    ///
    /// @return whether another child can go on behind it
    boolean bury(String why) {
      Entry entry = hand;
      String maybe = "\nMaybe it is damaged or was made to do harm.";
      if (entry != null) {
        String name = entry.name();
        taker.read(entry, new Outcome.Refused<>(name, "'" + name + "' " + why + "." + maybe));
        done++;
        return true;
      }
      String after = done == 0 ? "" : " after " + done + " of its parts";
      taker.other(
          new Outcome.Refused<>(task.name(), "'" + task.name() + "' " + why + after + "." + maybe));
      return false;
    }
  }

  @Override
  public void close() {
    Child last = child;
    if (last != null) {
      last.close();
    }
  }
}
