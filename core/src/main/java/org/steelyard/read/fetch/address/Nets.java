package org.steelyard.read.fetch.address;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/// Networks that are not the public internet, by the IANA special-purpose registries.
final class Nets {
  /// One network.
  private static final class Net {
    private final byte[] start;
    private final int bits;
    private final String what;

    Net(String cidr, String what) {
      int slash = cidr.indexOf('/');
      this.start = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
      this.bits = Integer.parseInt(cidr.substring(slash + 1));
      this.what = what;
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if ((address[bit >> 3] & mask) != (start[bit >> 3] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Net> CLOSED =
      read(
          """
          0.0.0.0/8 unspecified
          10.0.0.0/8 private
          100.64.0.0/10 private (carrier-grade NAT)
          127.0.0.0/8 this machine
          168.63.129.16/32 a cloud's metadata
          169.254.169.254/32 a cloud's metadata
          169.254.0.0/16 link-local
          172.16.0.0/12 private
          192.0.0.0/24 reserved for protocols
          192.0.2.0/24 for documentation
          192.88.99.0/24 reserved (6to4 relay)
          192.168.0.0/16 private
          198.18.0.0/15 for benchmarks
          198.51.100.0/24 for documentation
          203.0.113.0/24 for documentation
          224.0.0.0/4 multicast
          255.255.255.255/32 broadcast
          240.0.0.0/4 reserved
          ::/128 unspecified
          ::1/128 this machine
          64:ff9b:1::/48 private (NAT64)
          100::/64 discarded
          2001:db8::/32 for documentation
          2001::/23 reserved for protocols (Teredo among them)
          3fff::/20 for documentation
          fc00::/7 private
          fe80::/10 link-local
          fec0::/10 private (site-local)
          ff00::/8 multicast
          """);

  private static final Net PUBLIC_6 = new Net("2000::/3", "");
  private static final Net NAT64 = new Net("64:ff9b::/96", "");
  private static final Net SIX_TO_FOUR = new Net("2002::/16", "");

  private Nets() {}

  private static List<Net> read(String table) {
    List<Net> nets = new ArrayList<>();
    for (String line : table.strip().split("\n", -1)) {
      int blank = line.indexOf(' ');
      nets.add(new Net(line.substring(0, blank), line.substring(blank + 1)));
    }
    return List.copyOf(nets);
  }

  /// What kind of address `machine` is where it is not public; empty where it is public. An IPv6
  /// address that carries an IPv4 address is judged by what it carries.
  static String closed(InetAddress machine) {
    return closed(machine.getAddress());
  }

  private static String closed(byte[] address) {
    if (mapped(address) || NAT64.holds(address)) {
      return carried(address, 12);
    }
    if (SIX_TO_FOUR.holds(address)) {
      return carried(address, 2);
    }
    for (Net net : CLOSED) {
      if (net.holds(address)) {
        return net.what;
      }
    }
    return address.length == 16 && !PUBLIC_6.holds(address) ? "reserved" : "";
  }

  private static String carried(byte[] address, int from) {
    String inner =
        closed(new byte[] {address[from], address[from + 1], address[from + 2], address[from + 3]});
    return inner.isEmpty() ? "" : inner + ", written as IPv6";
  }

  /// `::ffff:a.b.c.d`. The JDK turns most of these into IPv4 by itself.
  private static boolean mapped(byte[] address) {
    if (address.length != 16 || address[10] != (byte) 0xff || address[11] != (byte) 0xff) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      if (address[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
