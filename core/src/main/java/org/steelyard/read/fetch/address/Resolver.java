package org.steelyard.read.fetch.address;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

/// Finds the machines of a host's name.
@FunctionalInterface
public interface Resolver {
  /// The machines of `host`, in the order in which they are to be tried; at least one.
  ///
  /// @throws IOException where the name is not known, or nobody answers in time
  List<InetAddress> resolve(String host) throws IOException;
}
