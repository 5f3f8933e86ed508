package org.steelyard.read.text;

/// Lines that are a person's name or a brand, as bylines are.
public final class Names {
  private Names() {}

  /// Whether `line` consists of one to four capitalised words without any other word or
  /// number.
  public static boolean like(String line) {
    String[] words = line.strip().split("\\s+", 6);
    if (words.length > 4 || line.length() > 60) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        boolean inner = Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '’';
        if (!inner) {
          return false;
        }
      }
    }
    return true;
  }
}
