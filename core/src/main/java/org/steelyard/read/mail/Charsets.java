package org.steelyard.read.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.steelyard.read.text.Decoder;

/// Decodes text of messages. What a message declares is believed only as far as it can be.
final class Charsets {
  private Charsets() {}

  /// Text of `bytes` under a declared encoding.
  ///
  /// Valid UTF-8 is UTF-8, whatever is declared. Programs that know nothing of encodings declare
  /// ASCII or Latin-1: these count as no declaration, and the bytes decide.
  static String decode(byte[] bytes, String declared) {
    String name = usual(declared);
    boolean plainBytes = name.startsWith("iso-2022") || name.startsWith("hz-");
    boolean wide = name.startsWith("utf-16") || name.startsWith("utf-32");
    if ((plainBytes || wide) && supported(name)) {
      String text = new String(bytes, Charset.forName(name));
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    return switch (name) {
      case "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "unknown-8bit", "" ->
          Decoder.decode(bytes);
      default -> Decoder.decode(bytes, supported(name) ? name : "");
    };
  }

  /// Text of a header's raw bytes, one unit a byte.
  static String raw(String units) {
    for (int i = 0; i < units.length(); i++) {
      if (units.charAt(i) > 0x7F) {
        return Decoder.decode(units.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return units;
  }

  private static String usual(String declared) {
    String name = declared.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
    if (name.startsWith("cp-") || name.startsWith("win-")) {
      return "windows-" + name.substring(name.indexOf('-') + 1);
    }
    if (name.startsWith("windows") && name.length() > 7 && Character.isDigit(name.charAt(7))) {
      return "windows-" + name.substring(7);
    }
    return name.startsWith("x-cp") ? name.substring(2) : name;
  }

  private static boolean supported(String name) {
    try {
      return !name.isEmpty() && Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }
}
