package org.steelyard.read.text;

import java.nio.charset.Charset;

/// Chooses among the old 8-bit encodings of our languages by what the text would look like.
final class EightBit {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset KOI8 = Charset.forName("KOI8-U");
  private static final Charset TURKISH = Charset.forName("windows-1254");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private EightBit() {}

  static String decode(byte[] bytes) {
    String cyrillic = new String(bytes, CYRILLIC);
    int lower = 0;
    int upper = 0;
    int high = 0;
    int neighbours = 0;
    for (int i = 0; i < cyrillic.length(); i++) {
      char c = cyrillic.charAt(i);
      if (c <= 0x7F) {
        continue;
      }
      high++;
      boolean letter = c >= 0x0400 && c < 0x0530;
      lower += letter && Character.isLowerCase(c) ? 1 : 0;
      upper += letter && Character.isUpperCase(c) ? 1 : 0;
      neighbours += letter && i > 0 && cyrillic.charAt(i - 1) >= 0x0400 ? 1 : 0;
    }
    // Cyrillic words are runs of high bytes; in Latin text high bytes stand alone.
    boolean runs = neighbours * 2 > high && (lower + upper) * 10 > high * 7;
    if (runs) {
      // KOI8 read as windows-1251 swaps the case of every letter.
      return upper > lower * 2 && high > 20 ? new String(bytes, KOI8) : cyrillic;
    }
    for (byte b : bytes) {
      int unit = b & 0xFF;
      if (unit == 0xF0 || unit == 0xFD || unit == 0xFE || unit == 0xDD || unit == 0xDE) {
        return new String(bytes, TURKISH);
      }
    }
    return new String(bytes, WESTERN);
  }
}
