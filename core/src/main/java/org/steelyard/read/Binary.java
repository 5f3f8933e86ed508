package org.steelyard.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Recognises bytes that are no text.
final class Binary {
  /// First bytes of common formats, as ISO 8859-1, with their names.
  private static final Map<String, String> SIGNATURES =
      Map.ofEntries(
          Map.entry("%PDF-", "a PDF file"),
          Map.entry("PK\u0003\u0004", "a ZIP archive (or an Office document)"),
          Map.entry("\u001F\u008B", "a gzip archive"),
          Map.entry("\u0089PNG", "a PNG image"),
          Map.entry("\u00FF\u00D8\u00FF", "a JPEG image"),
          Map.entry("GIF8", "a GIF image"),
          Map.entry("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
          Map.entry("{\\rtf", "an RTF document"),
          Map.entry("7z\u00BC\u00AF", "a 7z archive"),
          Map.entry("Rar!", "a RAR archive"),
          Map.entry("\u007FELF", "a program"),
          Map.entry("BZh", "a bzip2 archive"));

  private Binary() {}

  /// What `bytes` are instead of text; empty where they may be text.
  static String format(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
      if (head.startsWith(signature.getKey())) {
        return signature.getValue();
      }
    }
    return "";
  }

  /// Whether `text` has units that no writing has: NUL, or many controls or undecodable bytes.
  static boolean garbage(String text) {
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
