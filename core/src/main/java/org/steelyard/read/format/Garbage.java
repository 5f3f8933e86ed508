package org.steelyard.read.format;

/// Recognises text that is none: bytes that were decoded but never written by anybody.
public final class Garbage {
  private Garbage() {}

  /// Whether `text` has units that no writing has: NUL, or many controls or undecodable bytes.
  public static boolean in(String text) {
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      boolean control =
          (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A)
              || (c >= 0x7F && c < 0xA0 && c != 0x85);
      bad += control || c == '\uFFFD' ? 1 : 0;
    }
    return bad * 50L > text.length();
  }
}
