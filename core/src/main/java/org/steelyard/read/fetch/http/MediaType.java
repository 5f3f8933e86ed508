package org.steelyard.read.fetch.http;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Locale;

/// Media type and encoding of a body, from `Content-Type`.
///
/// @param name lower case, as `text/html`; empty where the server does not say
/// @param charset name of the encoding, or empty; one that this Java knows
public record MediaType(String name, String charset) {
  /// Nothing is said.
  public static final MediaType UNKNOWN = new MediaType("", "");

  /// Sent as `Accept`.
  static final String ACCEPTED =
      "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
          + " application/feed+json, application/pdf;q=0.9, application/xml;q=0.9, text/xml;q=0.9,"
          + " application/json;q=0.8, text/plain;q=0.8";

  private static final List<String> READ =
      List.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "application/pdf",
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/xml",
          "text/xml",
          "application/feed+json",
          "application/json");

  /// Reads a `Content-Type`; [#UNKNOWN] for an empty one.
  static MediaType parse(String header) {
    String[] parts = header.split(";", -1);
    String charset = "";
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.regionMatches(true, 0, "charset=", 0, 8)) {
        charset = part.substring(8).strip().replace("\"", "").replace("'", "");
      }
    }
    return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), known(charset));
  }

  private static String known(String charset) {
    try {
      return !charset.isEmpty() && Charset.isSupported(charset) ? charset : "";
    } catch (IllegalCharsetNameException e) {
      return "";
    }
  }

  /// Whether documents or feeds have this type. Many small servers say none.
  boolean read() {
    return name.isEmpty() || READ.contains(name);
  }
}
