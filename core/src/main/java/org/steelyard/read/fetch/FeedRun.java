package org.steelyard.read.fetch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import org.steelyard.read.fetch.address.AddressGuard;
import org.steelyard.read.fetch.http.Agent;
import org.steelyard.read.fetch.http.FetchLimits;
import org.steelyard.read.fetch.http.Fetcher;
import org.steelyard.read.fetch.http.TimeKeeper;

/// Rounds over feeds. Everything that was read is remembered in the state, so that a round that
/// was killed goes on where it ended.
public final class FeedRun {
  private final List<String> feeds;
  private final FeedState state;
  private final Visitor visitor;
  private final FeedFollower follower;
  private final FeedSink sink;
  private final TimeKeeper time;
  private final FeedLimits limits;

  /// How the network is used.
  ///
  /// @param guard decides which addresses are asked
  /// @param fetcher makes the exchanges
  /// @param politeness gives turns
  /// @param time clock
  public record Network(
      AddressGuard guard, Fetcher fetcher, Politeness politeness, TimeKeeper time) {
    /// The network as the program uses it: public machines, default limits, the machine's clock.
    ///
    /// @param agent how the program names itself
    /// @param seed of the chance in rests
    public static Network real(Agent agent, long seed) {
      TimeKeeper clock = TimeKeeper.SYSTEM;
      return new Network(
          new AddressGuard(),
          new Fetcher(FetchLimits.DEFAULT, agent, clock),
          new Politeness(Politeness.GAP, seed, clock),
          clock);
    }
  }

  /// @param feeds addresses as a person typed them
  /// @param state how far they were read
  /// @param network how the network is used
  /// @param source finds the links in a feed
  /// @param sink takes the pages
  /// @param limits caps of a round
  public FeedRun(
      List<String> feeds,
      FeedState state,
      Network network,
      LinkSource source,
      FeedSink sink,
      FeedLimits limits) {
    this.feeds = feeds.stream().distinct().toList();
    this.state = state;
    this.time = network.time();
    this.sink = sink;
    this.limits = limits;
    this.visitor =
        new Visitor(feeds, network.guard(), network.fetcher(), network.politeness(), time);
    this.follower = new FeedFollower(state, visitor, network.politeness(), source, time);
  }

  /// Makes one round.
  ///
  /// @return what every feed gave
  /// @throws IOException where pages or the state cannot be kept; never for what a server does
  /// @throws InterruptedException where the thread is asked to end; what was taken is remembered
  public FeedReport run() throws IOException, InterruptedException {
    try (Delivery delivery = new Delivery(sink, state, limits.batch())) {
      try {
        return round(delivery);
      } finally {
        delivery.finish();
      }
    }
  }

  private FeedReport round(Delivery delivery) throws IOException, InterruptedException {
    LinkReader reader = new LinkReader(visitor, delivery, time, limits);
    AtomicBoolean stopped = new AtomicBoolean();
    List<Callable<FeedResult>> tasks = new ArrayList<>();
    for (String feed : feeds) {
      tasks.add(() -> follow(feed, reader, delivery, stopped));
    }
    // Virtual threads: only these leave a socket at once when they are interrupted.
    ThreadFactory threads = Thread.ofVirtual().factory();
    try (ExecutorService hands = Executors.newFixedThreadPool(limits.hands(), threads)) {
      return new FeedReport(results(hands.invokeAll(tasks)));
    }
  }

  private FeedResult follow(
      String feed, LinkReader reader, Delivery delivery, AtomicBoolean stopped)
      throws IOException, InterruptedException {
    if (stopped.get()) {
      throw new InterruptedException();
    }
    try {
      return follower.follow(feed, reader, delivery);
    } catch (IOException e) {
      // Nothing that is fetched from here on could be kept.
      stopped.set(true);
      throw e;
    }
  }

  private static List<FeedResult> results(List<Future<FeedResult>> futures)
      throws IOException, InterruptedException {
    List<FeedResult> results = new ArrayList<>();
    for (Future<FeedResult> future : futures) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case IOException io -> throw new IOException(io.getMessage(), io);
          case InterruptedException interrupted -> throw new IOException("Stopped.", interrupted);
          case null, default -> throw new IllegalStateException("A feed could not be followed.", e);
        }
      }
    }
    return results;
  }
}
