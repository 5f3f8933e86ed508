package org.steelyard.read.fetch.address;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;

/// Hosts of addresses in one canonical form: lower case, names in ASCII (IDNA), numbers as four
/// decimal ones whatever base they are written in, IPv6 in brackets.
final class Hosts {
  private static final int LONGEST = 253;

  private Hosts() {}

  static String canonical(String host) throws Forbidden {
    if (host.startsWith("[")) {
      return six(host);
    }
    String ascii = ascii(host);
    if (ascii.endsWith(".")) {
      ascii = ascii.substring(0, ascii.length() - 1);
    }
    if (ascii.isEmpty() || ascii.length() > LONGEST) {
      throw wrong(host);
    }
    String last = ascii.substring(ascii.lastIndexOf('.') + 1);
    boolean number = digits(last) || last.startsWith("0x");
    return number ? four(ascii, host) : name(ascii, host);
  }

  /// Full-width digits, ideographic full stops and the like become ASCII here, so that they are
  /// judged as what they stand for.
  private static String ascii(String host) throws Forbidden {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw wrong(host);
    }
  }

  private static String name(String ascii, String host) throws Forbidden {
    for (String label : ascii.split("\\.", -1)) {
      boolean fine =
          !label.isEmpty()
              && label.length() <= 63
              && label.chars().allMatch(c -> letterOrDigit(c) || c == '-' || c == '_');
      if (!fine) {
        throw wrong(host);
      }
    }
    return ascii;
  }

  /// One to four numbers, the last of which fills what is left of the four bytes (inet_aton).
  private static String four(String ascii, String host) throws Forbidden {
    String[] parts = ascii.split("\\.", -1);
    if (parts.length > 4) {
      throw wrong(host);
    }
    long value = 0;
    for (int i = 0; i < parts.length; i++) {
      long part = number(parts[i], host);
      int bytes = i == parts.length - 1 ? 4 - i : 1;
      if (part >= 1L << (8 * bytes)) {
        throw wrong(host);
      }
      value = (value << (8 * bytes)) | part;
    }
    return (value >> 24)
        + "."
        + (value >> 16 & 255)
        + "."
        + (value >> 8 & 255)
        + "."
        + (value & 255);
  }

  private static long number(String part, String host) throws Forbidden {
    try {
      if (part.startsWith("0x")) {
        return part.length() == 2 ? 0 : hex(part.substring(2));
      }
      if (!digits(part)) {
        throw wrong(host);
      }
      return Long.parseLong(part, part.length() > 1 && part.startsWith("0") ? 8 : 10);
    } catch (NumberFormatException e) {
      throw wrong(host);
    }
  }

  private static long hex(String digits) {
    if (digits.length() > 15 || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      throw new NumberFormatException(digits);
    }
    return Long.parseLong(digits, 16);
  }

  private static String six(String host) throws Forbidden {
    if (!host.endsWith("]") || host.indexOf('%') >= 0) {
      throw wrong(host);
    }
    try {
      InetAddress literal = InetAddress.ofLiteral(host.substring(1, host.length() - 1));
      if (!(literal instanceof Inet6Address) && host.indexOf(':') < 0) {
        throw wrong(host);
      }
      String text = literal.getHostAddress();
      return literal instanceof Inet6Address ? "[" + text + "]" : text;
    } catch (IllegalArgumentException e) {
      throw wrong(host);
    }
  }

  /// Whether a canonical host is a number and not a name.
  static boolean literal(String host) {
    return host.startsWith("[") || digits(host.substring(host.lastIndexOf('.') + 1));
  }

  private static boolean digits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean letterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static Forbidden wrong(String host) {
    return new Forbidden(
        "The host \"" + Shown.text(host) + "\" is none.", "the address was not copied as a whole.");
  }
}
