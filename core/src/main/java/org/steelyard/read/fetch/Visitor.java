package org.steelyard.read.fetch;

import java.time.Duration;
import java.util.List;
import org.steelyard.read.fetch.address.AddressGuard;
import org.steelyard.read.fetch.address.Forbidden;
import org.steelyard.read.fetch.address.WebAddress;
import org.steelyard.read.fetch.http.Ask;
import org.steelyard.read.fetch.http.Fetched;
import org.steelyard.read.fetch.http.Fetcher;
import org.steelyard.read.fetch.http.Gate;
import org.steelyard.read.fetch.http.Hop;
import org.steelyard.read.fetch.http.Redirects;
import org.steelyard.read.fetch.http.TimeKeeper;
import org.steelyard.read.fetch.robots.RobotsKeeper;

/// Fetches addresses as a well-behaved visitor: guarded, as `robots.txt` allows, and in turn.
/// Safe for several threads.
public final class Visitor {
  private final Redirects redirects;
  private final RobotsKeeper robots;
  private final Politeness politeness;

  /// @param feeds addresses that a person typed: their ports are allowed
  /// @param guard decides which addresses are asked
  /// @param fetcher makes the exchanges
  /// @param politeness gives turns
  /// @param time clock
  public Visitor(
      List<String> feeds,
      AddressGuard guard,
      Fetcher fetcher,
      Politeness politeness,
      TimeKeeper time) {
    this.redirects = new Redirects(fetcher, naming(feeds, guard));
    this.politeness = politeness;
    Gate inTurn = (address, exchange) -> inTurn(address, Duration.ZERO, exchange);
    this.robots = new RobotsKeeper(redirects, inTurn, time);
  }

  private static AddressGuard naming(List<String> feeds, AddressGuard guard) {
    AddressGuard wider = guard;
    for (String feed : feeds) {
      wider = naming(feed, wider);
    }
    return wider;
  }

  private static AddressGuard naming(String feed, AddressGuard guard) {
    try {
      return guard.naming(WebAddress.parse(feed));
    } catch (Forbidden e) {
      // Said, with its reason, when the feed is asked.
      return guard;
    }
  }

  /// Fetches `address`.
  ///
  /// @throws InterruptedException where the thread is asked to end
  public Fetched visit(WebAddress address, Ask ask) throws InterruptedException {
    return redirects.fetch(address, ask, this::pass);
  }

  private Hop pass(WebAddress address, Gate.Exchange exchange) throws InterruptedException {
    RobotsKeeper.Kept kept = robots.of(address);
    if (kept.robots().allows(address.target())) {
      return inTurn(address, kept.robots().delay(), exchange);
    }
    return kept.known()
        ? new Fetched.Barred(
            address
                + " is closed to programs by "
                + address.origin()
                + "/robots.txt."
                + "\nMaybe it can be saved with a browser and read as a file.")
        : new Fetched.Later(
            kept.until(),
            address.origin()
                + "/robots.txt cannot be had at present, so nothing is asked there"
                + " before "
                + kept.until()
                + ".");
  }

  private Hop inTurn(WebAddress address, Duration delay, Gate.Exchange exchange)
      throws InterruptedException {
    return politeness.inTurn(address.host(), delay, exchange);
  }
}
