package org.steelyard.read.unpack.web;

import java.util.Locale;
import java.util.Set;

/// The type of a body as a header states it.
///
/// @param name `text/html`, in lower case, or empty
/// @param charset as stated, or empty
public record MediaType(String name, String charset) {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "text/markdown",
          "application/pdf",
          "application/rtf",
          "text/rtf",
          "application/epub+zip",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.oasis.opendocument.text",
          "application/rss+xml",
          "application/atom+xml",
          "application/feed+json",
          "application/xml",
          "text/xml",
          "message/rfc822");

  /// The type in a header's value: `text/html; charset="windows-1251"`.
  public static MediaType of(String value) {
    String[] parts = value.split(";", 20);
    String charset = "";
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].strip();
      if (part.toLowerCase(Locale.ROOT).startsWith("charset=")) {
        charset = part.substring(8).replace("\"", "").replace("'", "").strip();
      }
    }
    return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
  }

  /// Whether bodies of this type are documents; those of no type may be.
  public boolean document() {
    return name.isEmpty() || DOCUMENTS.contains(name);
  }
}
