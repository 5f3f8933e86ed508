package org.steelyard.read.format;

import java.util.Set;

/// Recognises the header of a message that begins with fields nobody has heard of, as messages
/// of mailboxes and lists do.
final class MailHeader {
  /// Fields of which a message has several, and other texts none or one.
  private static final Set<String> USUAL =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "content-type",
          "content-transfer-encoding",
          "received",
          "return-path",
          "delivered-to");

  /// A name is no longer than this.
  private static final int LONGEST = 60;

  private MailHeader() {}

  /// Whether `head`, in lower case, begins with lines that are all fields of a header up to a
  /// blank line or the end, two of them usual ones.
  static boolean begins(String head) {
    int usual = 0;
    int at = 0;
    while (at < head.length() && head.charAt(at) != '\n' && head.charAt(at) != '\r') {
      int end = head.indexOf('\n', at);
      int stop = end < 0 ? head.length() : end;
      boolean folded = at > 0 && (head.charAt(at) == ' ' || head.charAt(at) == '\t');
      int colon = folded ? at : colon(head, at, stop);
      boolean cut = end < 0 && usual > 1;
      if (colon < 0 && !cut) {
        return false;
      }
      usual += colon > at && USUAL.contains(head.substring(at, colon)) ? 1 : 0;
      at = stop + 1;
    }
    return usual > 1;
  }

  /// Where the name of a field ends; -1 where the line has none.
  private static int colon(String head, int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      char c = head.charAt(i);
      if (c == ':') {
        return i > from ? i : -1;
      }
      if (c <= ' ' || c > '~') {
        return -1;
      }
    }
    return -1;
  }
}
