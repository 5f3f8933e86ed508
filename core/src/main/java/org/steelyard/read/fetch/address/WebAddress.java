package org.steelyard.read.fetch.address;

import java.util.Locale;

/// An address on the web, in canonical form: two spellings of one address are equal.
///
/// @param secure `https` and not `http`
/// @param host lower case; a name in ASCII, four decimal numbers, or IPv6 in brackets
/// @param port 1 to 65535
/// @param target path and query as sent, beginning with `/`; no fragment
public record WebAddress(boolean secure, String host, int port, String target) {
  /// Longest address that is taken.
  public static final int LONGEST = 4096;

  /// Reads an absolute address.
  ///
  /// @throws Forbidden where it is none, is of another scheme, or names a user
  public static WebAddress parse(String text) throws Forbidden {
    String clean = clean(text);
    int colon = clean.indexOf(':');
    String scheme = colon < 0 ? "" : clean.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Forbidden(
          "\"" + Shown.text(clean) + "\" begins neither with http:// nor with https://.",
          "it is the name of a file, or the beginning was lost.");
    }
    String rest = clean.substring(colon + 1);
    if (!rest.startsWith("//")) {
      throw malformed(clean);
    }
    int end = 2;
    while (end < rest.length() && "/?".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return of(scheme.equals("https"), rest.substring(2, end), rest.substring(end), clean);
  }

  private static WebAddress of(boolean secure, String authority, String rest, String whole)
      throws Forbidden {
    if (authority.indexOf('@') >= 0) {
      // Not shown: it may hold a password.
      throw new Forbidden(
          "The address names a user (there is an @ before its path).",
          "it works without what stands before the @; a password belongs in no address.");
    }
    int bracket = authority.lastIndexOf(']');
    int colon = authority.indexOf(':', Math.max(0, bracket));
    String host = Hosts.canonical(colon < 0 ? authority : authority.substring(0, colon));
    int port = secure ? 443 : 80;
    if (colon >= 0 && colon + 1 < authority.length()) {
      port = port(authority.substring(colon + 1), whole);
    }
    return new WebAddress(secure, host, port, target(rest));
  }

  private static int port(String digits, String whole) throws Forbidden {
    boolean number = digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int port = number ? Integer.parseInt(digits) : 0;
    if (port < 1 || port > 65_535) {
      throw malformed(whole);
    }
    return port;
  }

  private static String target(String rest) {
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String tail = query < 0 ? "" : rest.substring(query);
    return Paths.normal(Paths.encoded(path)) + Paths.encoded(tail);
  }

  /// The address that `reference` means on a page at this address.
  ///
  /// @throws Forbidden as [#parse]
  public WebAddress resolve(String reference) throws Forbidden {
    String clean = clean(reference);
    if (clean.startsWith("//")) {
      return parse((secure ? "https:" : "http:") + clean);
    }
    int colon = clean.indexOf(':');
    int slash = slash(clean);
    if (colon >= 0 && colon < slash) {
      return parse(clean);
    }
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    if (clean.isEmpty()) {
      return this;
    }
    String base =
        switch (clean.charAt(0)) {
          case '/' -> "";
          case '?' -> path;
          default -> path.substring(0, path.lastIndexOf('/') + 1);
        };
    return new WebAddress(secure, host, port, target(base + clean));
  }

  private static int slash(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("/?".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /// Without blanks around it and without its fragment.
  private static String clean(String text) throws Forbidden {
    String clean = text.strip();
    int fragment = clean.indexOf('#');
    clean = fragment < 0 ? clean : clean.substring(0, fragment);
    boolean broken = clean.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\');
    if (clean.length() > LONGEST || broken) {
      throw malformed(clean);
    }
    return clean;
  }

  private static Forbidden malformed(String text) {
    return new Forbidden(
        "\"" + Shown.text(text) + "\" is no address.", "it was not copied as a whole.");
  }

  /// Host and port: what one server answers for.
  public String authority() {
    return port == (secure ? 443 : 80) ? host : host + ":" + port;
  }

  /// Scheme, host and port: what one `robots.txt` speaks for.
  public String origin() {
    return (secure ? "https://" : "http://") + authority();
  }

  /// Whether the host is a number and not a name.
  public boolean literal() {
    return Hosts.literal(host);
  }

  /// The address as one writes it.
  @Override
  public String toString() {
    return origin() + target;
  }
}
