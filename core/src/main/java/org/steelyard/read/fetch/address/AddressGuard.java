package org.steelyard.read.fetch.address;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Decides which addresses are asked: public machines only, on the usual ports, whatever a feed, a
/// redirect or a name server says. Immutable.
public final class AddressGuard {
  private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

  private final Resolver resolver;
  private final Set<Integer> loopbackPorts;
  private final Set<String> named;

  private AddressGuard(Resolver resolver, Set<Integer> loopbackPorts, Set<String> named) {
    this.resolver = resolver;
    this.loopbackPorts = Set.copyOf(loopbackPorts);
    this.named = Set.copyOf(named);
  }

  /// A guard that also lets through these ports of this machine: for tests.
  ///
  /// @param resolver finds machines
  /// @param loopbackPorts ports of 127.0.0.0/8 and ::1 that may be asked
  public AddressGuard(Resolver resolver, Set<Integer> loopbackPorts) {
    this(resolver, loopbackPorts, Set.of());
  }

  /// The guard of the program, with the machine's resolver, which has ten seconds.
  public AddressGuard() {
    this(new SystemResolver(Duration.ofSeconds(10)), Set.of());
  }

  /// The same guard, that allows the host and port of an address that a person typed, even where
  /// the port is unusual. A private machine stays refused.
  public AddressGuard naming(WebAddress typed) {
    Set<String> more = new TreeSet<>(named);
    more.add(typed.authority());
    return new AddressGuard(resolver, loopbackPorts, more);
  }

  /// Resolves the host of `address` once and judges every machine of it: one that is not public
  /// refuses them all.
  ///
  /// @throws Forbidden where it may not be asked
  /// @throws IOException where its host is not found
  public Pinned pin(WebAddress address) throws Forbidden, IOException {
    boolean usual = PORTS.contains(address.port()) || loopbackPorts.contains(address.port());
    if (!usual && !named.contains(address.authority())) {
      throw new Forbidden(
          address + " is on port " + address.port() + "; only 80, 443, 8080 and 8443 are asked.",
          "the server has the page on a usual port too; a feed on this port is read where you name"
              + " its address yourself.");
    }
    List<InetAddress> machines = machines(address);
    for (InetAddress machine : machines) {
      String closed = Nets.closed(machine);
      boolean test = machine.isLoopbackAddress() && loopbackPorts.contains(address.port());
      if (!closed.isEmpty() && !test) {
        throw closed(address, machine, closed);
      }
    }
    return new Pinned(address, machines);
  }

  private List<InetAddress> machines(WebAddress address) throws Forbidden, IOException {
    String host = address.host();
    if (address.literal()) {
      boolean six = host.startsWith("[");
      return List.of(InetAddress.ofLiteral(six ? host.substring(1, host.length() - 1) : host));
    }
    if (host.equals("localhost") || host.endsWith(".localhost")) {
      throw closed(address, InetAddress.getLoopbackAddress(), "this machine");
    }
    return resolver.resolve(host);
  }

  private static Forbidden closed(WebAddress address, InetAddress machine, String what) {
    return new Forbidden(
        address + " is at " + machine.getHostAddress() + ", which is not public: " + what + ".",
        "the page can be saved with a browser and read as a file.");
  }
}
