package org.steelyard.read.mail;

import java.util.Locale;
import org.steelyard.model.Source;

/// Who sent a message.
///
/// @param name as displayed, or empty
/// @param address mail address, or empty
record Sender(String name, String address) {
  /// Reads the From header, one unit a byte: of several senders the first.
  static Sender of(String raw) {
    int open = -1;
    int at = -1;
    boolean quoted = false;
    for (int i = 0; i < raw.length() && open < 0; i++) {
      char c = raw.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '\\') {
        i++;
      } else if (c == '<' && !quoted) {
        open = i;
      } else if (c == '@' && at < 0 && !quoted) {
        at = i;
      }
    }
    if (open >= 0) {
      int close = raw.indexOf('>', open);
      String address = raw.substring(open + 1, close < 0 ? raw.length() : close).strip();
      return new Sender(display(raw.substring(0, open)), address);
    }
    if (at < 0) {
      return new Sender(display(raw), "");
    }
    int start = at;
    while (start > 0 && !Character.isWhitespace(raw.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < raw.length() && !Character.isWhitespace(raw.charAt(end))) {
      end++;
    }
    // The old way: address (Name).
    int bracket = raw.indexOf('(', end);
    int close = bracket < 0 ? -1 : raw.lastIndexOf(')');
    String name = close > bracket ? raw.substring(bracket + 1, close) : "";
    return new Sender(display(name), raw.substring(start, end).strip());
  }

  private static String display(String raw) {
    // Quotes go first: programs put encoded words within them, against the rule.
    String text = raw.strip();
    if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
      text = text.substring(1, text.length() - 1).replace("\\", "");
    }
    return EncodedWords.decode(text);
  }

  /// The name, or the address where there is none.
  String author() {
    return name.isEmpty() ? address : name;
  }

  /// Publisher by the address's domain; [Source#UNKNOWN] without one.
  Source source() {
    int at = address.lastIndexOf('@');
    String domain = address.substring(at + 1).toLowerCase(Locale.ROOT).strip();
    boolean valid =
        at >= 0
            && domain.length() <= 253
            && domain.indexOf('.') > 0
            && domain.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
    return valid ? new Source(domain, name, "", "", "", "") : Source.UNKNOWN;
  }
}
