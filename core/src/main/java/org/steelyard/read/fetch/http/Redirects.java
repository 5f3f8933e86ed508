package org.steelyard.read.fetch.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.read.fetch.address.AddressGuard;
import org.steelyard.read.fetch.address.Forbidden;
import org.steelyard.read.fetch.address.WebAddress;

/// Follows redirects; each new address passes the guard and the gate as if it had been asked for.
public final class Redirects {
  private final Fetcher fetcher;
  private final AddressGuard guard;

  /// @param fetcher makes the exchanges
  /// @param guard decides which addresses are asked
  public Redirects(Fetcher fetcher, AddressGuard guard) {
    this.fetcher = fetcher;
    this.guard = guard;
  }

  /// Fetches `address`, over at most as many redirects as the limits say.
  ///
  /// @param gate stands before each exchange; its waits do not count against the time limit
  /// @throws InterruptedException where the thread is asked to end
  public Fetched fetch(WebAddress address, Ask ask, Gate gate) throws InterruptedException {
    Stopwatch spent = new Stopwatch(fetcher.limits().whole());
    List<String> notes = new ArrayList<>();
    WebAddress here = address;
    int status = 0;
    for (int hops = 0; hops <= fetcher.limits().redirects(); hops++) {
      WebAddress now = here;
      Hop hop = gate.pass(now, () -> spent.time(left -> fetcher.ask(guard, now, ask, left)));
      if (Thread.interrupted()) {
        // What failed then failed because of us: it must not count against the server.
        throw new InterruptedException();
      }
      switch (hop) {
        case Fetched.Page page -> {
          return new Fetched.Page(page.body().noting(notes));
        }
        case Fetched end -> {
          return end;
        }
        case Hop.Moved moved -> {
          status = moved.status();
          try {
            here = now.resolve(moved.location());
          } catch (Forbidden e) {
            return new Fetched.Refused(now + " leads elsewhere.\n" + e.why());
          }
          if (now.secure() && !here.secure()) {
            notes.add(
                now
                    + " leads to "
                    + here
                    + ", which is not encrypted: anyone on the way can have"
                    + " changed the text.");
          }
        }
      }
    }
    return new Fetched.Failed(
        status,
        address
            + " leads from page to page, more than "
            + fetcher.limits().redirects()
            + " times.\nMaybe the site wants a cookie, which is never sent.",
        Duration.ZERO,
        false);
  }

  /// Time that exchanges took, without the waits between them.
  private static final class Stopwatch {
    private Duration left;

    Stopwatch(Duration whole) {
      this.left = whole;
    }

    Hop time(java.util.function.Function<Duration, Hop> exchange) {
      long start = System.nanoTime();
      Hop hop = exchange.apply(left);
      left = left.minusNanos(System.nanoTime() - start);
      return hop;
    }
  }
}
