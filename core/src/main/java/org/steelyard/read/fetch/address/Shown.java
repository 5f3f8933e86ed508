package org.steelyard.read.fetch.address;

/// Strangers' text within messages: short, without control characters.
final class Shown {
  private static final int LONGEST = 200;

  private Shown() {}

  static String text(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
    StringBuilder shown = new StringBuilder();
    head.codePoints()
        .forEach(
            c -> {
              boolean invisible =
                  Character.isISOControl(c)
                      || Character.getType(c) == Character.FORMAT
                      || Character.getType(c) == Character.SURROGATE;
              shown.appendCodePoint(invisible ? '?' : c);
            });
    return shown.toString();
  }
}
