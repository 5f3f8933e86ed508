package org.steelyard.read.office;

/// Characters of symbol fonts, which stand at private places.
final class Symbols {
  private Symbols() {}

  /// A character by its hexadecimal code; a blank where the code says nothing outside its font.
  static String of(String code) {
    int value;
    try {
      value = Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return " ";
    }
    return value > 0 && value <= 0xFFFF ? of((char) value) : " ";
  }

  /// A character as it is, unless it is private.
  static String of(char c) {
    if (c == '\uF0B7' || c == '\uF0A7') {
      return "•";
    }
    if (c == '\uF02D') {
      return "-";
    }
    boolean odd = c < ' ' || Character.isSurrogate(c);
    return odd || (c >= '\uE000' && c <= '\uF8FF') ? " " : String.valueOf(c);
  }
}
