package org.steelyard.read.fetch.robots;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.steelyard.read.fetch.address.WebAddress;
import org.steelyard.read.fetch.http.Agent;
import org.steelyard.read.fetch.http.Ask;
import org.steelyard.read.fetch.http.Fetched;
import org.steelyard.read.fetch.http.Gate;
import org.steelyard.read.fetch.http.Redirects;
import org.steelyard.read.fetch.http.TimeKeeper;
import org.steelyard.read.fetch.http.Validators;

/// The sites' `robots.txt`, each fetched once a day. Safe for several threads.
public final class RobotsKeeper {
  private static final int MOST_BYTES = 500 << 10;
  private static final Duration DAY = Duration.ofDays(1);

  /// A site in trouble is asked again after this time.
  private static final Duration HOUR = Duration.ofHours(1);

  private static final Ask ASK = new Ask(Validators.NONE, MOST_BYTES, true, true);

  private final Redirects redirects;
  private final Gate gate;
  private final TimeKeeper time;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  /// Two who want to know the same ask once.
  private final Map<String, ReentrantLock> asking = new ConcurrentHashMap<>();

  /// What a site wants.
  ///
  /// @param robots its rules
  /// @param known whether it said so; else everything is closed for now
  /// @param until when to ask again
  public record Kept(Robots robots, boolean known, Instant until) {}

  /// @param redirects fetches
  /// @param gate stands before each exchange; must not ask this keeper
  /// @param time clock
  public RobotsKeeper(Redirects redirects, Gate gate, TimeKeeper time) {
    this.redirects = redirects;
    this.gate = gate;
    this.time = time;
  }

  /// What the site of `address` wants, fetched where it is not known or a day old.
  ///
  /// @throws InterruptedException where the thread is asked to end
  public Kept of(WebAddress address) throws InterruptedException {
    ReentrantLock site = asking.computeIfAbsent(address.origin(), origin -> new ReentrantLock());
    site.lockInterruptibly();
    try {
      Kept known = kept.get(address.origin());
      if (known != null && time.now().isBefore(known.until)) {
        return known;
      }
      WebAddress file =
          new WebAddress(address.secure(), address.host(), address.port(), "/robots.txt");
      Kept fresh = kept(redirects.fetch(file, ASK, gate));
      kept.put(address.origin(), fresh);
      return fresh;
    } finally {
      site.unlock();
    }
  }

  private Kept kept(Fetched fetched) {
    Instant now = time.now();
    return switch (fetched) {
      case Fetched.Page page ->
          new Kept(Robots.parse(page.body().bytes(), Agent.TOKEN), true, now.plus(DAY));
      case Fetched.Failed failed when absent(failed) -> new Kept(Robots.OPEN, true, now.plus(DAY));
      case Fetched.Failed failed -> {
        Duration wait = failed.rest().compareTo(HOUR) > 0 ? failed.rest() : HOUR;
        yield new Kept(Robots.CLOSED, false, now.plus(wait));
      }
      case Fetched.Later later -> new Kept(Robots.CLOSED, false, later.until());
      // The guard refuses the page itself likewise, and says why; that is no matter of manners.
      case Fetched.Refused _ -> new Kept(Robots.OPEN, true, now);
      case Fetched.Barred _ -> new Kept(Robots.CLOSED, false, now.plus(HOUR));
      case Fetched.Unchanged _ -> new Kept(Robots.CLOSED, false, now.plus(HOUR));
    };
  }

  /// Says "there is none" (4xx, or redirects without end), and not "ask me later".
  private static boolean absent(Fetched.Failed failed) {
    return !failed.passing() && failed.status() >= 300 && failed.status() < 500;
  }
}
