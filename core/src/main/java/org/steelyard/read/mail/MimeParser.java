package org.steelyard.read.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Cuts a message into its parts. Never fails: what has no boundary is one part, what is nested
/// too deeply is a part that is not cut. Not safe for several threads.
final class MimeParser {
  /// Deepest part; real messages stay below 10.
  static final int DEEPEST = 30;

  /// Most parts of a message; what follows is left out.
  private static final int MOST = 5000;

  /// Most bytes of messages within messages that are decoded.
  private static final long MOST_DECODED = 64L << 20;

  private int count;
  private long decoded;

  private MimeParser() {}

  /// The message.
  static MimePart parse(byte[] bytes) {
    return new MimeParser().part(bytes, 0, bytes.length, "text/plain", 0);
  }

  private MimePart part(byte[] bytes, int start, int end, String usual, int depth) {
    count++;
    Headers headers = new Headers(bytes, start, end);
    String declared = headers.raw("Content-Type");
    Parameters type = new Parameters(declared.isBlank() ? usual : declared);
    int body = Math.min(end, headers.end());
    List<MimePart> parts = List.of();
    if (depth < DEEPEST && type.value().startsWith("multipart/")) {
      String inner = type.value().equals("multipart/digest") ? "message/rfc822" : "text/plain";
      parts = parts(bytes, body, end, type.of("boundary"), inner, depth);
    } else if (depth < DEEPEST && message(type.value())) {
      parts = within(new MimePart(headers, type, bytes, body, end, List.of()), depth);
    }
    return new MimePart(headers, type, bytes, body, end, parts);
  }

  /// The message within a message. Against the rule it may be encoded; then it is decoded within a
  /// budget, beyond which it is no message but a file.
  private List<MimePart> within(MimePart whole, int depth) {
    if (!whole.encoded()) {
      return List.of(part(whole.bytes(), whole.start(), whole.end(), "text/plain", depth + 1));
    }
    decoded += whole.end() - whole.start();
    if (decoded > MOST_DECODED) {
      return List.of();
    }
    byte[] content = whole.content();
    return List.of(part(content, 0, content.length, "text/plain", depth + 1));
  }

  private static boolean message(String type) {
    return type.equals("message/rfc822") || type.equals("message/global");
  }

  private List<MimePart> parts(
      byte[] bytes, int start, int end, String boundary, String usual, int depth) {
    List<MimePart> parts = new ArrayList<>();
    if (boundary.isBlank()) {
      return parts;
    }
    byte[] mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    int open = -1;
    int at = start;
    boolean closed = false;
    while (at < end && !closed && count < MOST) {
      int stop = Lines.end(bytes, at, end);
      int next = Lines.after(bytes, stop, end);
      int kind = mark(bytes, at, stop, mark);
      if (kind > 0) {
        if (open >= 0) {
          parts.add(part(bytes, open, before(bytes, open, at), usual, depth + 1));
        }
        open = next;
        closed = kind == 2;
      }
      at = next;
    }
    if (open >= 0 && !closed && count < MOST) {
      // The message was cut short: its last part goes to its end.
      parts.add(part(bytes, open, end, usual, depth + 1));
    }
    return parts;
  }

  /// 1 for a line between parts, 2 for the one after the last, 0 for any other.
  private static int mark(byte[] bytes, int from, int to, byte[] mark) {
    if (to - from < mark.length) {
      return 0;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[from + i] != mark[i]) {
        return 0;
      }
    }
    int rest = from + mark.length;
    boolean last = to - rest >= 2 && bytes[rest] == '-' && bytes[rest + 1] == '-';
    for (int i = rest + (last ? 2 : 0); i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return 0;
      }
    }
    return last ? 2 : 1;
  }

  /// The line break before a boundary belongs to the boundary.
  private static int before(byte[] bytes, int open, int mark) {
    int end = mark;
    if (end > open && bytes[end - 1] == '\n') {
      end--;
    }
    return end > open && bytes[end - 1] == '\r' ? end - 1 : end;
  }
}
