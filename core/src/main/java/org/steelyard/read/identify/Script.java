package org.steelyard.read.identify;

import java.util.List;

/// Scripts that matter to telling languages apart.
enum Script {
  LATIN(0),
  CYRILLIC(1),
  ARMENIAN(2),
  GEORGIAN(3),
  ARABIC(4),
  HAN(5),
  /// Letters of none of our languages.
  OTHER(6);

  private static final List<Script> ALL = List.of(values());

  private final int number;

  Script(int number) {
    this.number = number;
  }

  /// How many scripts there are.
  static int count() {
    return ALL.size();
  }

  /// The script with `number`.
  static Script numbered(int number) {
    return ALL.get(number);
  }

  /// Place in an array of counts, from 0.
  int number() {
    return number;
  }

  /// Script of the letter `c`.
  static Script of(char c) {
    if (c < 0x0250 || c == 'ə' || (c >= 0x1E00 && c < 0x1F00)) {
      return LATIN;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case CYRILLIC -> c < 0x0530 ? CYRILLIC : OTHER;
      case ARMENIAN -> ARMENIAN;
      case GEORGIAN -> GEORGIAN;
      case ARABIC -> ARABIC;
      case HAN -> HAN;
      default -> OTHER;
    };
  }
}
