package org.steelyard.read.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.steelyard.read.fetch.http.Fetched;
import org.steelyard.read.fetch.http.Gate;
import org.steelyard.read.fetch.http.Hop;
import org.steelyard.read.fetch.http.TimeKeeper;

/// One request at a time to a host, with rests between them, longer ones after trouble. Safe for
/// several threads.
public final class Politeness {
  /// Rest between two requests to a host that asks for nothing else.
  public static final Duration GAP = Duration.ofSeconds(2);

  /// A rest up to this is waited for; for a longer one the host is left alone in this round.
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final Duration MOST = Duration.ofHours(1);

  private final Duration gap;
  private final long seed;
  private final TimeKeeper time;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  /// What is remembered of a host; read and written by whoever holds its lock.
  private static final class Host {
    private final ReentrantLock turn = new ReentrantLock(true);
    private Instant free = Instant.EPOCH;
    private Instant rested = Instant.EPOCH;
    private int failures;
  }

  /// @param gap least rest between two requests to a host
  /// @param seed of the chance in back-off: the same seed gives the same rests
  /// @param time clock
  public Politeness(Duration gap, long seed, TimeKeeper time) {
    this.gap = gap;
    this.seed = seed;
    this.time = time;
  }

  /// Waits for the host's turn and asks, or answers [Fetched.Later] where its rest is long.
  ///
  /// @param name host
  /// @param delay rest that the host asks for; the longer one counts
  /// @throws InterruptedException where the thread is asked to end
  Hop inTurn(String name, Duration delay, Gate.Exchange exchange) throws InterruptedException {
    Host host = host(name);
    host.turn.lockInterruptibly();
    try {
      Instant now = time.now();
      if (host.rested.isAfter(now.plus(PATIENCE))) {
        return new Fetched.Later(
            host.rested,
            name + " needs a rest until " + host.rested + " and is left alone until then.");
      }
      Instant free = host.rested.isAfter(host.free) ? host.rested : host.free;
      if (free.isAfter(now)) {
        time.sleep(Duration.between(now, free));
      }
      Hop hop = exchange.run();
      host.free = time.now().plus(delay.compareTo(gap) > 0 ? delay : gap);
      learn(name, host, hop);
      return hop;
    } finally {
      host.turn.unlock();
    }
  }

  private void learn(String name, Host host, Hop hop) {
    if (hop instanceof Fetched.Failed failed && failed.troubled()) {
      host.failures++;
      host.rested = time.now().plus(rest(name, host.failures, failed.rest()));
    } else {
      host.failures = 0;
    }
  }

  /// Rest after the `failures`-th failure in a row: what was asked for, or a quarter of a minute
  /// doubled with each failure, up to an hour, a quarter more or less by chance; the longer one.
  Duration rest(String name, int failures, Duration asked) {
    double doubled = FIRST.toMillis() * Math.pow(2, Math.min(20, failures - 1.0));
    SplittableRandom chance = new SplittableRandom(seed ^ ((long) name.hashCode() << 8) ^ failures);
    double jittered = doubled * (0.75 + chance.nextDouble() / 2);
    Duration own = Duration.ofMillis(Math.round(Math.min((double) MOST.toMillis(), jittered)));
    return asked.compareTo(own) > 0 ? asked : own;
  }

  /// Until when a host rests after trouble; in the past where it had none.
  Instant rested(String name) throws InterruptedException {
    Host host = host(name);
    host.turn.lockInterruptibly();
    try {
      return host.rested;
    } finally {
      host.turn.unlock();
    }
  }

  private Host host(String name) {
    return hosts.computeIfAbsent(name, key -> new Host());
  }
}
