package org.steelyard.read.office;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// The encodings of an RTF document: one of the whole, and one of each font. Not safe for
/// several threads.
final class RtfCharsets {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int ANSI = 0;
  private static final int WESTERN_PAGE = 1252;

  private final Map<Integer, Integer> fonts = new HashMap<>();
  private final Map<Integer, Charset> pages = new HashMap<>();
  private int page = WESTERN_PAGE;

  /// The code page of the whole document.
  void page(int number) {
    page = number;
  }

  /// Encoding of the whole document.
  Charset page() {
    return charset(page);
  }

  /// A font's character set as Windows numbers them.
  void charset(int font, int charset) {
    fonts.put(font, charset);
  }

  /// A font's code page, kept below zero to tell it from character sets.
  void fontPage(int font, int number) {
    fonts.put(font, -Math.abs(number));
  }

  /// Encoding of text in `font`.
  Charset of(int font) {
    Integer charset = fonts.get(font);
    if (charset == null) {
      return charset(page);
    }
    if (charset < 0) {
      return charset(-charset);
    }
    if (charset == ANSI) {
      return charset(told() ? WESTERN_PAGE : page);
    }
    int own = pageOf(charset);
    return charset(own == 0 ? page : own);
  }

  /// Whether the document tells its own character set from ANSI. Word does: in a document of code
  /// page 1251 its fonts are 204 for Cyrillic and 0 for Western letters. Simpler programs write
  /// 0 for all fonts and mean the code page of the document.
  private boolean told() {
    if (page == WESTERN_PAGE) {
      return true;
    }
    for (int charset : new TreeSet<>(fonts.values())) {
      if (charset > 1 && pageOf(charset) == page) {
        return true;
      }
    }
    return false;
  }

  /// Code page of a character set; 0 for that of the document.
  private static int pageOf(int charset) {
    return switch (charset) {
      case 77 -> 10_000;
      case 128 -> 932;
      case 129 -> 949;
      case 134 -> 936;
      case 136 -> 950;
      case 161 -> 1253;
      case 162 -> 1254;
      case 163 -> 1258;
      case 177 -> 1255;
      case 178 -> 1256;
      case 186 -> 1257;
      case 204 -> 1251;
      case 222 -> 874;
      case 238 -> 1250;
      case 255 -> 437;
      default -> 0;
    };
  }

  private Charset charset(int number) {
    return pages.computeIfAbsent(number, RtfCharsets::ofPage);
  }

  private static Charset ofPage(int number) {
    String name =
        switch (number) {
          case 10_000 -> "x-MacRoman";
          case 10_007 -> "x-MacCyrillic";
          case 20_866 -> "KOI8-R";
          case 21_866 -> "KOI8-U";
          case 28_595 -> "ISO-8859-5";
          case 65_001 -> "UTF-8";
          case 874 -> "x-windows-874";
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "Big5";
          default -> number >= 1250 && number <= 1258 ? "windows-" + number : "IBM" + number;
        };
    // Some encodings are in a module that a small Java may lack.
    return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }

  /// Whether a letter of this encoding may take two bytes, of which the second may look like
  /// plain text.
  static boolean doubleByte(Charset charset) {
    return switch (charset.name()) {
      case "windows-31j", "GBK", "x-windows-949", "Big5" -> true;
      default -> false;
    };
  }
}
