package org.steelyard.read.mail;

import java.util.Arrays;
import java.util.List;
import org.steelyard.read.format.Garbage;

/// A message or one of its parts: its header, and its body or its own parts.
final class MimePart {
  private final Headers headers;
  private final Parameters type;
  private final Parameters disposition;
  private final byte[] bytes;
  private final int start;
  private final int end;
  private final List<MimePart> parts;

  MimePart(
      Headers headers, Parameters type, byte[] bytes, int start, int end, List<MimePart> parts) {
    this.headers = headers;
    this.type = type;
    this.disposition = new Parameters(headers.raw("Content-Disposition"));
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.parts = List.copyOf(parts);
  }

  Headers headers() {
    return headers;
  }

  /// Content type in lower case.
  String type() {
    return type.value();
  }

  /// A parameter of the content type, or empty.
  String parameter(String name) {
    return type.of(name);
  }

  /// Its own parts; that of a message within a message is that message.
  List<MimePart> parts() {
    return parts;
  }

  /// Whether it is to be saved as a file rather than shown.
  boolean attached() {
    return disposition.value().equals("attachment");
  }

  /// Its name as a file, or empty.
  String fileName() {
    String name = disposition.of("filename");
    return (name.isEmpty() ? type.of("name") : name).strip();
  }

  /// Whether other parts refer to it, as a page to its pictures.
  boolean referred() {
    return !headers.raw("Content-ID").isEmpty() && !attached();
  }

  /// The whole message that it is cut from; not copied, not to be changed.
  byte[] bytes() {
    return bytes;
  }

  /// First byte of the body.
  int start() {
    return start;
  }

  /// Byte after the body.
  int end() {
    return end;
  }

  /// Whether the body must be decoded.
  boolean encoded() {
    return Transfer.encodes(headers.raw("Content-Transfer-Encoding"));
  }

  /// The body, decoded.
  byte[] content() {
    byte[] body = Arrays.copyOfRange(bytes, start, Math.max(start, end));
    return Transfer.decode(body, headers.raw("Content-Transfer-Encoding"));
  }

  /// The body as text; empty where it is binary.
  String text() {
    String text = Charsets.decode(content(), type.of("charset"));
    return Garbage.in(text) ? "" : text;
  }
}
