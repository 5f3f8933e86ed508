package org.steelyard.read.fetch.address;

import java.net.InetAddress;
import java.util.List;

/// An address with the machines it was resolved to. Whoever connects uses these and asks no name
/// server again: a second answer may differ (DNS rebinding).
///
/// @param address the address
/// @param machines where its host is, all of them allowed, in the order in which to try them
public record Pinned(WebAddress address, List<InetAddress> machines) {
  public Pinned {
    machines = List.copyOf(machines);
    if (machines.isEmpty()) {
      throw new IllegalArgumentException(address + " is pinned to no machine.");
    }
  }
}
