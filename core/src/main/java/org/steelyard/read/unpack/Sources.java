package org.steelyard.read.unpack;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.steelyard.model.Source;

/// Makes a source of a stated publisher and an address.
final class Sources {
  private Sources() {}

  /// @param publisher name as stated, or empty
  /// @param url address, or empty; anything but http and https is dropped
  /// @param language ISO 639-1, or empty
  static Source of(String publisher, String url, String language) {
    String address = web(url) ? url : "";
    String host = host(address);
    String name = publisher.isBlank() ? host : publisher.strip();
    if (name.isEmpty()) {
      return Source.UNKNOWN;
    }
    String slug = slug(name);
    String id = host.isEmpty() ? (slug.isEmpty() ? "unknown" : slug) : host;
    return new Source(id, name, "", language, address, "");
  }

  /// Whether `url` is an address of the web.
  static boolean web(String url) {
    String low = url.substring(0, Math.min(url.length(), 8)).toLowerCase(Locale.ROOT);
    return low.startsWith("http://") || low.startsWith("https://");
  }

  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    String low = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < low.length() && slug.length() < 80; i++) {
      char c = low.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length() - 1;
    return end > 0 && slug.charAt(end) == '-' ? slug.substring(0, end) : slug.toString();
  }

  private static String host(String url) {
    try {
      String host = url.isEmpty() ? "" : new URI(url).getHost();
      String low = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return low.startsWith("www.") ? low.substring(4) : low;
    } catch (URISyntaxException e) {
      // Addresses with blanks or letters of other alphabets: what stands before the path.
      int start = url.indexOf("//") + 2;
      int end = start;
      while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
        end++;
      }
      String low = url.substring(start, end).toLowerCase(Locale.ROOT).strip();
      return low.startsWith("www.") ? low.substring(4) : low;
    }
  }
}
