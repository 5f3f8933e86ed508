package org.steelyard.read.fetch.http;

import org.steelyard.read.fetch.address.WebAddress;

/// Stands before every exchange, those of redirects included: waits, or answers instead.
@FunctionalInterface
public interface Gate {
  /// Lets everything through at once.
  Gate OPEN = (address, exchange) -> exchange.run();

  /// One exchange that is about to be made.
  @FunctionalInterface
  interface Exchange {
    /// Makes it.
    ///
    /// @throws InterruptedException where the thread is asked to end
    Hop run() throws InterruptedException;
  }

  /// The exchange's result, or an answer in its place.
  ///
  /// @param address who is asked
  /// @param exchange asks; to be run once or not at all
  /// @throws InterruptedException where the thread is asked to end
  Hop pass(WebAddress address, Exchange exchange) throws InterruptedException;

  /// This gate, and behind it `inner`.
  default Gate then(Gate inner) {
    return (address, exchange) -> pass(address, () -> inner.pass(address, exchange));
  }
}
